(function(__load,__later,__meta,require){"use strict";const {byText,count,folderOf,formatDate,formatTime,percent,sizeChange,stagesOf,sum,timeChange,timeOf,toneOfPath}=__load("chunk-7MKJ4AXB.js");const {startKey}=__load("chunk-65IH24R2.js");const {biggest,packageOf}=__load("chunk-GSJDKIO3.js");const {pinChanges}=__load("chunk-FLN5SY65.js");__load("chunk-RN6R4JO2.js");const {cellsOf,formatBytes}=__load("chunk-M7UOSV6F.js");const {groupBy}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {createHash}=require("node:crypto");

var Html=class{text;constructor(text){this.text=text}},html=(strings,...holes)=>new Html(strings.map((text,index)=>text+fill(holes[index])).join("")),trusted=text=>new Html(
text);function fill(hole){return hole===void 0||hole===!1?"":hole instanceof Html?hole.text:typeof hole=="object"?hole.map(fill).join(""):escape(String(hole))}var entities={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},escape=text=>text.replace(unseen,spellOut).replace(/[&<>"'`]/g,sign=>entities[sign]??""),
unseen=new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]|\\p{Surrogate}","gu"),spellOut=sign=>`\
\\u{${(sign.codePointAt(0)??0).toString(16)}}`;var section=(id,title,lead2,body2)=>html`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${lead2&&html`<p class="lead">${lead2}</p>`}
${body2}
</section>`,sha=sha256=>html`<code class="sha">${sha256}</code>`;function path(text){let end=text.lastIndexOf("/")+1;return html`<code class="path"><span>${text.
slice(0,end)}</span>${text.slice(end)}</code>`}var said=text=>html`<span class="said">${text}</span>`,table=(name,caption,columns3,groups)=>html`
<table class="${name}" role="table">
<caption class="said">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns3.map(column=>html`<th scope="col" role="columnheader" class="${column.name}">${column.title}</th>`)}</tr></thead>
${groups.map(group=>body(columns3,group))}
</table>`,body=(columns3,{title,rows})=>html`<tbody role="rowgroup">
${title&&html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan="${columns3.length}">${title}</th></tr>`}
${rows.map(row=>line(columns3,row))}
</tbody>`,line=(columns3,{id,cells})=>html`<tr role="row"${id&&html` id="${id}"`}>${cells.map((cell2,index)=>{let name=columns3[index]?.name;return index===0?html`<th scope="row" role="rowheader" class="${name}">${cell2}</th>`:
html`<td role="cell" class="${name}">${cell2}</td>`})}</tr>
`;var columns=[{title:"File",name:"file"},{title:"Size",name:"size"},{title:"Target",name:"target"},{title:"sha256",name:"hash"}],order=["pins/","wheels/","client\
/","feeds/","server/"];function filesTable({files:files2,inputs}){let groups=[...new Set(files2.map(file=>folderOf(file.path)))].sort((a,b)=>rank(a)-rank(b)).map(
folder=>{let within=files2.filter(file=>folderOf(file.path)===folder);return{title:html`${folder||"here"} <small>${count(within.length,"file")}, ${formatBytes(sum(
within.map(({size})=>size)))}</small>`,rows:within.map(file=>fileRow(file,files2,inputs))}});return section("files","Files","A click on a hash selects all of it\
. \u201CMade from\u201D leads back, file by file, to the inputs.",table("files","Every file of the release",columns,groups))}var rank=folder=>(order.indexOf(folder)+
order.length+1)%(order.length+1);function fileRow(file,files2,inputs){let origin=originOf(file,files2),name=html`${path(file.path)}${origin&&html` <a class="same" href="#${idOf(
origin,files2)}">same bytes as in ${folderOf(origin.path)}</a>`}${madeFrom(file,files2,inputs)}`;return{id:idOf(file,files2),cells:[name,formatBytes(file.size),
file.target??"any",sha(file.sha256)]}}var idOf=(file,files2)=>`file-${files2.indexOf(file)+1}`;function originOf(file,files2){return files2.find(other=>other!==
file&&other.sha256===file.sha256&&file.from[other.path]===file.sha256)}function madeFrom({from},files2,inputs){let sources=Object.entries(from);if(sources.length!==
0)return html`<details><summary>made from ${sources.length}</summary><ul>${sources.map(([name,sha256])=>html`<li>${source(name,sha256,files2,inputs)} ${sha(sha256)}</li>`)}</ul></details>`}
function source(name,sha256,files2,inputs){let file=files2.find(each=>each.path===name&&each.sha256===sha256);return file?html`<a href="#${idOf(file,files2)}">${path(
name)}</a>`:inputs[name]===sha256?html`<a href="#inputs">${path(name)}</a>`:path(name)}var head=(plan,manifest,stages)=>html`
<header>
<p class="kind">Release report</p>
<h1>${plan.application.name} <span>${plan.application.version}</span></h1>
${plan.application.summary&&html`<p class="summary">${plan.application.summary}</p>`}
<p class="promise">One lock, one set of hashes: every file below was made from <a href="#inputs"><code>${plan.lock.file}</code></a> and can be traced back to it.</p>
${verify}
<dl>${facts(plan,manifest,stages).map(([term,value])=>html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>`,verify=html`<div class="verify"><h2>Verify it</h2>
<pre tabindex="0" aria-label="Command">node dist/main.js verify RELEASE</pre>
<p><code>RELEASE</code> is the folder of this page. With <code>--environment VENV</code>, what is installed there is compared with the pins too.</p></div>`;function facts(plan,{
files:files2},stages){let took=timeOf(stages.flatMap(({cells})=>cells));return[["Python",plan.python],["Targets",[...new Set(plan.cells.flatMap(cell2=>"target"in
cell2?[cell2.target]:[]))].join(", ")||"any"],["Files",String(files2.length)],["Size",formatBytes(sum(files2.map(({size})=>size)))],["Work",took>0?formatTime(took):
"made earlier"],["Dated",formatDate(plan.epoch)]]}var columns2=[{title:"Input",name:"file"},{title:"sha256",name:"hash"}];function inputsTable({inputs},{lock}){let rows=Object.entries(inputs).map(([name,sha256])=>({
cells:[html`${path(name)}${name===lock.file&&html` <small>the lock, ${lock.format}</small>`}`,sha(sha256)]}));return section("inputs","Inputs","What the plan wa\
s computed from.",table("inputs","Every input and its hash",columns2,[{rows}]))}function skippedList({skipped}){if(skipped.length===0)return;let items=skipped.map(
({path:name,why})=>html`<div><dt>${path(name)}</dt><dd>${why}</dd></div>`);return section("skipped","Skipped",`The plan has ${count(skipped.length,"file")} that\
 could not be made.`,html`<dl class="skipped">${items}</dl>`)}function squarify(weights,within){let whole=weights.reduce((total2,weight)=>total2+weight,0),scale=within.width*within.height/whole,boxes=[],room=within;for(let first=0;first<
weights.length;){let row=rowOf(weights.slice(first).map(weight=>weight*scale),Math.min(room.width,room.height));boxes.push(...layRow(row,room)),room=besideRow(row,
room),first+=row.length}return boxes}function rowOf(areas,side){let length=1;for(;length<areas.length&&worst(areas.slice(0,length+1),side)<=worst(areas.slice(0,
length),side);)length++;return areas.slice(0,length)}function worst(row,side){let depth=sum2(row)/side;return Math.max(...row.map(area=>Math.max(depth**2/area,area/
depth**2)))}var sum2=areas=>areas.reduce((total2,area)=>total2+area,0),depthOf=(row,{width,height})=>sum2(row)/Math.min(width,height);function layRow(row,room){
let[depth,down]=[depthOf(row,room),room.width>=room.height];return row.map((area,index)=>{let[before,length]=[sum2(row.slice(0,index))/depth,area/depth];return down?
{x:room.x,y:room.y+before,width:depth,height:length}:{x:room.x+before,y:room.y,width:length,height:depth}})}function besideRow(row,room){let depth=depthOf(row,room);
return room.width>=room.height?{...room,x:room.x+depth,width:room.width-depth}:{...room,y:room.y+depth,height:room.height-depth}}var[packagesShown,filesShown]=[40,12];function insideSection(parts,earlier){let bundles=parts.filter(({inside=[]})=>inside.length>0);return bundles.length===0?void 0:
section("inside","Inside the clients","What is in a client before it is packed, by package; areas are bytes.",bundles.map((part,index)=>bundle(part,index,earlier)))}
function bundle({cell:cell2,inside=[]},index,earlier){let packages=packagesOf(inside,earlier?.bundles[cell2]),title=`${cell2}: ${formatBytes(sum(packages.map(({
size})=>size)))} in ${count(inside.length,"file")}`;return html`
<h3>${cell2}</h3>
<p class="lead">${title.slice(cell2.length+2)}</p>
${treeMap(packages,`tree-${index+1}`,title)}
<details><summary>As a table</summary>${packageTable(packages,cell2,earlier)}</details>`}function packagesOf(files2,before){let older=groupBy(before??[],({path:path2})=>packageOf(
path2));return[...groupBy(files2,({path:path2})=>packageOf(path2))].map(([name,files3])=>({name,size:total(files3),files:files3,...before&&{before:total(older.get(
name)??[])}})).filter(({size})=>size>0).sort((a,b)=>b.size-a.size||byText(a.name,b.name))}var total=files2=>sum(files2.map(({size})=>size)),canvas={x:0,y:0,width:300,
height:100};function withRest(items,shown2,rest){let[first,others]=[items.slice(0,shown2),items.slice(shown2)];return others.length>0?[...first,rest(others)].sort(
(a,b)=>b.size-a.size):first}function treeMap(packages,id,title){let drawn=withRest(packages,packagesShown,others=>({name:count(others.length,"smaller package"),
size:sum(others.map(({size})=>size)),files:[]})),boxes=squarify(drawn.map(({size})=>size),canvas);return html`<svg class="tree" role="img" aria-labelledby="${id}" width="100%" height="360"><title id="${id}">${title}</title>${drawn.
map((each,index)=>packageBox(each,boxes[index]??canvas))}</svg>`}function packageBox({name,size,files:files2},box){let room=box.width>canvas.width/14&&box.height>
canvas.height/14;return html`<svg ${place(box,canvas)}><title>${name}: ${formatBytes(size)}</title>${files2.length>0?fileBoxes(files2,box):html`<rect width="100%" height="100%"/>`}<rect class="package" width="100%" height="100%"/>${room&&
html`<text x="6" y="17">${name}</text>`}${room&&box.height>canvas.height/7&&html`<text class="size" x="6" y="33">${formatBytes(size)}</text>`}</svg>`}function fileBoxes(files2,within){
let drawn=withRest(biggest(files2.filter(({size})=>size>0),files2.length),filesShown,others=>({path:count(others.length,"smaller file"),size:total(others)}));return squarify(
drawn.map(({size})=>size),within).map((box,index)=>html`<rect ${place({...box,x:box.x-within.x,y:box.y-within.y},within)}><title>${drawn[index]?.path}: ${formatBytes(
drawn[index]?.size??0)}</title></rect>`)}var place=({x,y,width,height},within)=>html`x="${percent(x,within.width)}" y="${percent(y,within.height)}" width="${percent(
width,within.width)}" height="${percent(height,within.height)}"`;function packageTable(packages,cell2,earlier){let compared=earlier?.bundles[cell2]!==void 0,columns3=[
{title:"Package",name:"pin"},{title:"Size",name:"amount"},...compared?[{title:`Since ${earlier?.version}`,name:"amount"}]:[],{title:"Files",name:"amount"}],rows=packages.
map(({name,size,before=0,files:files2})=>({cells:[html`<code>${name}</code>`,formatBytes(size),...compared?[change(size-before)]:[],String(files2.length)]}));return table(
"packages",`What is inside of ${cell2}, by package`,columns3,[{rows}])}var change=bytes=>bytes===0?"\xB10":`${bytes>0?"+":"\u2212"}${formatBytes(Math.abs(bytes))}`;var line2=stages=>section("line","The line",void 0,html`<ol class="line" role="list">
${stages.map(station)}</ol>`),station=({tone,title,figure,note,cells})=>html`<li class="${tone}">
<h3>${title}</h3>
<p class="figure">${figure??time(cells)}</p>
${note&&html`<p class="note">${note}</p>`}
${cells.length>0&&html`<ul role="list">${cells.map(view=>cell(view,cells.length>1))}</ul>`}
</li>
`;function time(cells){return cells.some(({took})=>took!==void 0)?formatTime(timeOf(cells)):cells.length===0?"none":cells.some(({files:files2})=>files2.length>0)?
"earlier":"to come"}var cell=(view,several)=>html`<li><b>${view.id}</b><small>${view.detail}</small><small>${result(view,several)}</small></li>`;function result({
took,files:files2},several){let made=files2.length>0?`${count(files2.length,"file")}, ${formatBytes(sum(files2.map(({size})=>size)))}`:"nothing yet";return took===
void 0?files2.length>0?`${made}, made earlier`:"has not run yet":several?`${made}, ${formatTime(took)}`:made}function pinsTable(pins2,roles){let rows=pinRows(pins2,roles),columns3=[{title:"Distribution",name:"pin"},{title:"Version",name:"version"},...roles.map(role=>({
title:role,name:`role ${role}`})),{title:"Only where",name:"marker"}],lines=rows.map(row=>({cells:[html`<code>${row.name}</code>`,html`<code>${row.version}</code>`,
...roles.map(role=>mark(row.roles.includes(role))),row.marker&&html`<code>${row.marker}</code>`]}));return section("pins","Pins",lead(rows,roles),rows.length>0&&
table("pins","What each role installs",columns3,[{rows:lines}]))}function lead(rows,roles){let only=roles.map(role=>`${rows.filter(row=>row.roles.length===1&&row.
roles[0]===role).length} for the ${role} alone`),shared=rows.filter(row=>row.roles.length>1).length;return`${count(rows.length,"distribution")}${roles.length>1?
`: ${shared} shared, ${only.join(", ")}`:""}. The hashes of each stand in pins/.`}var mark=present=>present?html`<span class="yes" aria-hidden="true">●</span>${said(
"yes")}`:html`<span class="no" aria-hidden="true">·</span>${said("no")}`;function pinRows(pins2,roles){let rows=new Map;for(let role of roles)for(let pin of pins2[role]??
[]){let key=JSON.stringify([pin.name,pin.version,pin.marker]),others=rows.get(key)?.roles.filter(each=>each!==role)??[];rows.set(key,{...pin,roles:[...others,role]})}
return[...rows].sort(([a],[b])=>byText(a,b)).map(([,row])=>row)}function clientsTable(plan,manifest,parts,earlier){let starts=Object.assign({},...parts.map(part=>part.starts)),rows=cellsOf(plan,"client").flatMap(({target,formats})=>formats.
flatMap(({name,file})=>{let[made,key]=[manifest.files.find(each=>each.path===file),startKey(name,target)],start=starts[key];if(!made||start===void 0)return[];let since=text=>earlier?
[text()]:[];return[{cells:[path(file),formatBytes(made.size),...since(()=>sizeChange(made,plan.application.version,earlier)),formatTime(start),...since(()=>timeChange(
start,earlier?.starts[key]))]}]}));if(rows.length===0)return;let before=earlier?[{title:`Since ${earlier.version}`,name:"amount"}]:[],columns3=[{title:"Client",
name:"file"},{title:"Size",name:"amount"},...before,{title:"Start-up",name:"amount"},...before];return section("clients","Clients","Start-up is the median of fi\
ve warm runs of the check, where the client was tried.",table("clients","Size and start-up time of each client",columns3,[{rows}]))}function pinsSince({pins:pins2},earlier){
if(!earlier)return;let changes=pinChanges(earlier.pins,pins2),columns3=[{title:"Distribution",name:"pin"},{title:earlier.version,name:"version"},{title:"Now",name:"\
version"}],rows=changes.map(({name,before,now})=>({cells:[html`<code>${name}</code>`,before?html`<code>${before}</code>`:"added",now?html`<code>${now}</code>`:"\
removed"]})),lead2=changes.length>0?void 0:`The same as in ${earlier.version}.`;return section("changes",`Pins since ${earlier.version}`,lead2,rows.length>0&&table(
"changes","Pins that changed",columns3,[{rows}]))}var base64=/^[A-Za-z0-9+/]+={0,2}$/;function screens(plan,parts){let pictures=Object.assign({},...parts.map(({windows})=>windows)),figures=cellsOf(plan,"client").
flatMap(({target,identity,formats})=>formats.flatMap(({name,file})=>{let picture=pictures[startKey(name,target)];return picture&&base64.test(picture)?[html`<figure><img src="data:image/png;base64,${picture}" alt="The window of ${identity.
name}, started from ${file}"><figcaption>${path(file)}</figcaption></figure>`]:[]}));if(figures.length!==0)return section("screens","On screen","What each clien\
t drew on a virtual screen, started without arguments where only the C library and fonts are.",html`<div class="screens">${figures}</div>`)}var bars=(rows,scale)=>html`
<ol class="bars" role="list">
${rows.map(row=>bar(row,scale))}</ol>
${scale.ticks&&axis(scale.ticks,scale.whole)}`,bar=({label,value,note,tone,start,length},{whole,ticks})=>html`<li class="${tone}"><span class="label">${label}${note&&
html` <small>${note}</small>`}</span> <span class="value">${value}</span>
<svg aria-hidden="true" width="100%" height="12"><rect class="track" width="100%" height="12" rx="3"/>${(ticks??[]).map(({at})=>html`<line x1="${percent(at,whole)}" x2="${percent(
at,whole)}" y2="12"/>`)}<rect x="${percent(start,whole)}" width="${percent(Math.max(length,whole*.004),whole)}" height="12" rx="3"/></svg></li>
`,axis=(ticks,whole)=>html`<svg class="axis" aria-hidden="true" width="100%" height="16">${ticks.map(({at,label})=>html`<text x="${percent(at,whole)}" y="12" text-anchor="${anchor(
at/whole)}">${label}</text>`)}</svg>`,anchor=share=>share<.04?"start":share>.94?"end":"middle";var shown=5;function sizes(files2){let originals=files2.filter(file=>!originOf(file,files2)).sort((a,b)=>b.size-a.size||byText(a.path,b.path)),copies=files2.length-
originals.length,rows=originals.slice(0,shown).map(file=>sizeBar(file,files2)),rest=restBar(originals.slice(shown)),lead2=html`${formatBytes(sum(files2.map(({size})=>size)))} in ${count(
files2.length,"file")}${copies>0&&`, ${copies} of them the same bytes as another`}.`,whole=Math.max(1,...[...rows,...rest].map(({length})=>length));return section(
"sizes","Sizes",lead2,bars([...rows,...rest],{whole}))}function sizeBar(file,files2){let places=1+files2.filter(other=>originOf(other,files2)===file).length;return{
label:path(file.path),value:formatBytes(file.size),...places>1&&{note:`in ${places} places`},tone:toneOfPath(file.path),start:0,length:file.size}}function restBar(files2){
let size=sum(files2.map(file=>file.size));return files2.length>0?[{label:count(files2.length,"smaller file"),value:formatBytes(size),tone:"plan",start:0,length:size}]:
[]}var line3=`
.plan { --tone: var(--plan); --next: var(--pins); }
.pins { --tone: var(--pins); --next: var(--wheels); }
.wheels { --tone: var(--wheels); --next: var(--client); }
.client { --tone: var(--client); --next: var(--server); }
.server { --tone: var(--server); }
.line { margin-top: 1.5rem; display: grid; }
.line > li { position: relative; padding: 0 0 1.75rem 2rem; min-width: 0; }
.line > li::before { content: ""; position: absolute; z-index: 1; left: 0; top: .1875rem; width: 1.125rem; height: 1.125rem; border-radius: 50%; border: 3px sol\
id var(--tone); background: var(--paper); }
.line > li:not(:last-child)::after { content: ""; position: absolute; left: .5rem; top: .75rem; bottom: -.75rem; width: 2px; background: linear-gradient(var(--t\
one), var(--next)); opacity: .6; }
.line h3 { font-size: 1rem; line-height: 1.5; }
.line .figure { font-size: 1.5rem; line-height: 1.2; font-weight: 300; letter-spacing: -.02em; }
.line .note { font-size: .8125rem; color: var(--quiet); }
.line ul { margin-top: .75rem; display: grid; gap: .75rem; }
.line ul li { border-left: 2px solid var(--tone); padding-left: .625rem; display: grid; font-size: .8125rem; line-height: 1.45; overflow-wrap: anywhere; }
.line b { font-weight: 550; }
@media (min-width: 48rem) {
  .line { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .line > li { padding: 1.75rem 1.25rem 0 0; }
  .line > li::before { top: 0; }
  .line > li:not(:last-child)::after { left: 0; right: 0; top: .5rem; bottom: auto; width: auto; height: 2px; background: linear-gradient(to right, var(--tone),\
 var(--next)); }
}`,bars2=`
.bars { margin-top: 1.25rem; display: grid; gap: .875rem; }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 1rem; align-items: end; font-size: .875rem; line-height: 1.35; }
.bars .label { overflow-wrap: anywhere; }
.bars .value { white-space: nowrap; font-weight: 550; }
.bars small { white-space: nowrap; }
.bars svg { grid-column: 1 / -1; }
svg { display: block; overflow: visible; }
rect { fill: var(--tone); }
rect.track { fill: var(--panel); }
svg line { stroke: var(--rule); }
.axis { margin-top: .375rem; }
.axis text { fill: var(--quiet); font-size: .75rem; }`,tree=`
.tree { margin-top: 1rem; overflow: hidden; }
.tree svg { overflow: hidden; }
.tree rect { fill: var(--panel); stroke: var(--rule); }
.tree rect.package { fill: none; stroke: var(--client); stroke-width: 2; pointer-events: none; }
.tree rect:not(.package):hover { fill: var(--rule); }
.tree text { fill: var(--ink); font-size: .75rem; font-weight: 600; pointer-events: none; }
.tree text.size { font-weight: 400; }
#inside h3 { margin-top: 1.5rem; font-size: 1rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .tree text { font-size: .625rem; } }`,screens2=`
.screens { margin-top: 1rem; display: grid; gap: 1.5rem; }
.screens figure { margin: 0; min-width: 0; }
.screens img { display: block; max-width: 100%; height: auto; border: 1px solid var(--rule); }
.screens figcaption { margin-top: .375rem; font-size: .875rem; color: var(--quiet); overflow-wrap: anywhere; }`,charts=`${line3}${bars2}${tree}${screens2}`;var common=`
table { margin-top: 1.25rem; width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; font-weight: 400; border-bottom: 1px solid var(--rule); }
tr > :last-child { padding-right: 0; }
thead th { font-size: .8125rem; color: var(--quiet); }
.group th { padding-top: 1.5rem; font-weight: 600; }
.path { overflow-wrap: anywhere; }
.path span { color: var(--quiet); }
a .path, a .path span { color: inherit; }
.amount { text-align: right; white-space: nowrap; }
th.file, th.pin { overflow-wrap: anywhere; }
.sha { display: block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--quiet); line-height: 1.6; user-select: all;\
 }`,files=`
.files .size { text-align: right; white-space: nowrap; width: 6rem; padding-right: 1.75rem; }
.files .target { white-space: nowrap; width: 8rem; }
.files .hash { width: 14rem; max-width: 14rem; }
.inputs .hash { width: 7.5rem; max-width: 7.5rem; }
tr:has([open]) > .hash .sha { white-space: normal; overflow-wrap: anywhere; }
tr:target { background: var(--panel); box-shadow: -.5rem 0 var(--panel), .5rem 0 var(--panel); }
.same { font-size: .8125rem; white-space: nowrap; }
details { margin-top: .125rem; font-size: .8125rem; }
summary { color: var(--quiet); cursor: pointer; width: fit-content; }
summary:hover { color: var(--ink); }
details ul { list-style: none; margin: .25rem 0 .25rem; display: grid; gap: .375rem; padding-left: .875rem; border-left: 2px solid var(--rule); }
details .sha { white-space: normal; overflow-wrap: anywhere; }
.skipped { margin-top: 1rem; padding: 1rem 1.25rem; display: grid; gap: .75rem; background: var(--warn-panel); border-left: 4px solid var(--warn); border-radius\
: 0 8px 8px 0; }
.skipped dd { overflow-wrap: anywhere; }`,pins=`
.pins .role { text-align: center; width: 4.25rem; padding-inline: 0; text-transform: capitalize; }
.pins .version { min-width: 6.5rem; }
.pins .yes { color: var(--tone); font-size: .75rem; }
.pins .no { color: var(--quiet); }
.pins .marker { padding-left: 1rem; overflow-wrap: anywhere; color: var(--quiet); }
.pins .pin, .pins .version { overflow-wrap: anywhere; }`,phone=`
@media (max-width: 40rem) {
  .clients, .packages, .changes { font-size: .8125rem; }
  .clients th, .clients td, .packages th, .packages td { padding-right: .5rem; white-space: normal; }
  .files, .files tbody, .files thead, .files tr, .files .group th { display: block; }
  .files thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .files tr:not(.group) { display: grid; grid-template-columns: auto auto minmax(0, 1fr); gap: .125rem 1rem; padding: .625rem 0; border-bottom: 1px solid var(--\
rule); }
  .files tr:not(.group) > * { padding: 0; border: 0; width: auto; max-width: none; }
  .files tr:not(.group) > .file { grid-column: 1 / -1; }
  .files .target, .files .size { color: var(--quiet); text-align: left; }
  .pins tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, .8fr) 3.5rem 3.5rem; column-gap: .5rem; border-bottom: 1px solid var(--rule); paddin\
g: .4375rem 0; }
  .pins tr > * { border: 0; padding: 0; width: auto; min-width: 0; }
  .pins thead .marker { display: none; }
  .pins thead .role { width: auto; }
  .pins tbody .marker { grid-column: 1 / -1; }
  .pins tbody .marker:empty { display: none; }
}`,tables=`${common}${files}${pins}${phone}`;var colours=`
:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f4f6f8; --rule: #dde2e8; --ink: #18212c; --quiet: #55606f; --link: #1a56b0;
  --plan: #7a8594; --pins: #6c52c9; --wheels: #b4501b; --client: #0b7a6f; --server: #1f63c4; --warn: #9a4a00; --warn-panel: #fff6e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11161c; --panel: #1a2129; --rule: #2d3742; --ink: #e4e9ef; --quiet: #9ba7b5; --link: #86b7ff;
    --plan: #8592a1; --pins: #a896ff; --wheels: #f09a63; --client: #4cc2b1; --server: #78aefc; --warn: #ffbe73; --warn-panel: #2a2117;
  }
}`,page=`
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem); max-width: 74rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums;
}
code, pre { font-family: ui-monospace, SFMono-Regular, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; font-variant-ligature\
s: none; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
small { font-size: .8125rem; color: var(--quiet); font-weight: 400; }
h1, h2, h3, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
[role=list] { list-style: none; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { top: 1rem; }
section { margin-top: 3.5rem; min-width: 0; }
h2 { font-size: 1.375rem; line-height: 1.2; letter-spacing: -.012em; }
.lead { margin-top: .375rem; color: var(--quiet); max-width: 42rem; text-wrap: pretty; }
.pair { display: grid; gap: 0 4rem; }
@media (min-width: 60rem) {
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .uneven { grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); }
}
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
footer p { max-width: 44rem; }`,head2=`
.kind { color: var(--quiet); font-size: .875rem; }
h1 { font-size: clamp(2.25rem, 6vw, 3.5rem); line-height: 1.08; letter-spacing: -.03em; font-weight: 680; overflow-wrap: anywhere; }
h1 span { font-weight: 300; color: var(--quiet); }
.summary { margin-top: .625rem; font-size: 1.1875rem; line-height: 1.4; max-width: 44rem; text-wrap: pretty; overflow-wrap: anywhere; }
.promise { margin-top: .5rem; max-width: 44rem; color: var(--quiet); text-wrap: pretty; }
.verify { margin-top: 1.75rem; padding: 1rem 1.25rem; background: var(--panel); border-radius: 8px; display: grid; gap: .375rem; }
.verify h2 { font-size: .8125rem; font-weight: 400; letter-spacing: 0; color: var(--quiet); }
.verify p { font-size: .875rem; color: var(--quiet); text-wrap: pretty; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; font-size: clamp(.875rem, 4vw, 1.0625rem); }
.verify p code { white-space: nowrap; }
header dl { margin-top: 1.75rem; display: flex; flex-wrap: wrap; gap: .875rem 2.5rem; }
dt { font-size: .8125rem; color: var(--quiet); }
header dd { font-weight: 550; }
nav { margin-top: 2rem; border-block: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 clamp(1rem, 4vw, 1.75rem); font-size: .9375rem; }
nav a { display: block; padding: .625rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }`,print=`
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  section { margin-top: 1.5rem; }
  tr, .line > li, .bars li { break-inside: avoid; }
  h2, .lead { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  code.sha { overflow: visible; white-space: normal; overflow-wrap: anywhere; }
}`,style=`${colours}${page}${head2}${charts}${tables}${print}
`;function timings(stages){let cells=stages.flatMap(stage=>stage.cells).filter(({took})=>took!==void 0),whole=timeOf(cells);if(whole===0)return section("time","Ti\
me","No cell ran in this step: what is here was made earlier.",void 0);let rows=cells.map((cell2,index)=>timeBar(cell2,timeOf(cells.slice(0,index))));return section(
"time","Time",html`${formatTime(whole)} of work, cell after cell, proofs included.`,bars(rows,{whole,ticks:ticksOf(whole)}))}var timeBar=({id,tone,took=0},start)=>({
label:id,value:formatTime(took),note:`from ${formatTime(start)}`,tone,start,length:took}),steps=[1,10,100,200,500,1e3,2e3,5e3,1e4,2e4,3e4,6e4,12e4,3e5,6e5,12e5,
18e5,36e5,72e5];function ticksOf(whole){let step=steps.find(each=>whole/each<5)??whole/4;return Array.from({length:Math.floor(whole/step)+1},(_,index)=>({at:index*
step,label:index===0?"0":formatTime(index*step).replace(/\.0 s$| 00 (s|min)$/,unit=>unit===".0 s"?" s":"")}))}function renderReport(plan,manifest,parts,earlier){let stages=stagesOf(plan,manifest,parts),skipped=skippedList(manifest),[clients,seen,inside,changes]=[clientsTable(
plan,manifest,parts,earlier),screens(plan,parts),insideSection(parts,earlier),pinsSince(manifest,earlier)],body2=html`
${head(plan,manifest,stages)}
${contents({...skipped&&{skipped:"Skipped"},line:"Line",time:"Time",sizes:"Sizes",...clients&&{clients:"Clients"},...seen&&{screens:"On screen"},...inside&&{inside:"\
Inside"},files:"Files",...changes&&{changes:"Changes"},pins:"Pins",inputs:"Inputs"})}
<main id="main">
${skipped}
${line2(stages)}
<div class="pair">${timings(stages)}${sizes(manifest.files)}</div>
${clients}${seen}${inside}
${filesTable(manifest)}
${changes}
<div class="pair uneven">${pinsTable(manifest.pins,plan.roles.map(({name})=>name))}${inputsTable(manifest,plan)}</div>
</main>
<footer>
<p><code>release.json</code> is the manifest that <code>verify</code> reads; this page shows it, and the time it took, to a person. Nothing is loaded from a network, and nothing is run.</p>
</footer>`;return page2(`${plan.application.name} ${plan.application.version}: release report`,body2,seen?"; img-src data:":"").text}var contents=titles=>html`<nav aria-label="Contents"><ul role="list">${Object.
entries(titles).map(([id,title])=>html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`,policy=`default-src 'none'; style-src 'sha256-${createHash("sha256").
update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`,page2=(title,body2,pictures)=>html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}${pictures}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${body2}
</body>
</html>
`;

return{renderReport}})