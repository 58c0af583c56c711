import{remedy}from"./chunk-XXMIPD4H.js";import{ReleaseError,misconfigured}from"./chunk-HTBT4CKH.js";import{join,resolve}from"node:path";var partsFolder="parts";var planFile="plan.json";async function describeFiles(release,paths,from,{files},target){return Promise.all(paths.map(async path=>({path,
...await files.digest(join(release,path)),...target&&{target},from})))}var writePart=(release,part,{files})=>files.write(join(release,partsFolder,`${part.cell}.\
json`),`${JSON.stringify(part,null,2)}
`);async function readParts(release,{files}){const folder=join(release,partsFolder);const names=await files.has(folder)?await files.list(folder):[];return Promise.
all(names.filter(({path})=>path.endsWith(".json")).map(async({path})=>JSON.parse(await files.text(join(folder,path)))))}async function digests(release,paths,{files}){
const there=await Promise.all(paths.map(path=>files.has(join(release,path))));const missing=paths.filter((_,index)=>!there[index]);if(missing.length>0)throw new ReleaseError(
missing.map(path=>({code:"file-missing",fact:`${path} is not in ${release}`,fix:"Run the command that makes it first"})));return Object.fromEntries(await Promise.
all(paths.map(async path=>[path,(await files.digest(join(release,path))).sha256])))}async function timed(title,{reporter,host},work){const started=host.now();const stage=reporter.
begin(title);try{const result=await work();stage.done();return{result,took:host.now()-started}}catch(error){stage.failed();throw error}}function chosenCells(cells,id){
if(!id)return cells;const chosen=cells.filter(cell=>cell.id===id);const known=cells.map(cell=>cell.id);if(chosen.length===0)throw misconfigured([{code:"usage",fact:`\
the plan has no cell '${id}'`,fix:remedy(id,known,`It has: ${known.join(", ")||"none"}`),where:{key:"cell"}}]);return chosen}var absolute=(ports,path)=>resolve(
ports.host.cwd,path);var releaseFolder=request=>String(request["release"]??request["output"]??"release");export{partsFolder,planFile,describeFiles,writePart,readParts,digests,timed,chosenCells,absolute,releaseFolder};
