/** The ids a record may carry, in the order in which they are offered; their words live in the room 'vocabulary'. */
export const sectors =
  'foreign-affairs high-level-visits trade investment business economy cross-border-e-commerce services-trade outsourcing industry-matching free-trade-zone finance industry agriculture logistics transport port-industry-city port-shipping circular-economy synthetic-biology nuclear-medicine green-low-carbon environment climate culture performing-arts music museum intangible-heritage tourism sports education chinese-plus tcm vocational-education youth science-technology talent-training biotech biomedicine smart-city health disaster-reduction people-to-people media urban-governance urban-planning urban-greening animal-exchange'.split(
    ' ',
  )

export const activityTypes =
  'delegation-out delegation-in meeting call-on video-meeting agreement-signing mou-signing anniversary exhibition performance culture-experience promotion-conference tourism-promotion forum platform-event training student-exchange sports-exchange media-coverage reception people-to-people correspondence programme-support policy'.split(
    ' ',
  )

export const agreementKinds =
  'sister-agreement friendly-exchange-agreement friendship-city-agreement friendly-city-agreement cooperation-agreement cooperation-framework letter-of-intent council-letter-of-intent memorandum action-plan exchange-plan renewed-agreement'.split(
    ' ',
  )

export const sourceKinds =
  'official-tianjin official-partner official-china tianjin-association partner-association media academic wiki-mirror reply office own'.split(
    ' ',
  )

/** The states a person may choose; records from elsewhere may carry others ('reported', 'planned-in-source'). */
export const activityStates = ['held', 'planned', 'ongoing', 'ended', 'cancelled'] as const
