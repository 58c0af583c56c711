import{formatBytes}from"./chunk-NFRBC6WL.js";import{absolute,planFile,readParts}from"./chunk-FEKWEEXS.js";import{cellsOf}from"./chunk-K2O7LAG3.js";
import{flag,path,text}from"./chunk-XXMIPD4H.js";import{failed}from"./chunk-HTBT4CKH.js";import{join}from"node:path";var projectFields={project:path({doc:"The folder that has pyproject.toml",default:".",positional:true}),config:path({doc:"The configuration. Default: release.ya\
ml in the project"})};var planDigestField=text({doc:"On a runner: sha256 of the plan artifact, as the job that planned gave it",pattern:[/^[0-9a-f]{64}$/,"a sha\
256"]});var lineFields={...projectFields,output:path({doc:"The release folder",default:"release"}),"install-tools":flag({doc:"Install missing system programs fr\
om Debian packages"}),"plan-digest":planDigestField};var cellField=example=>text({doc:`Do this cell of the plan only, for example ${example}. Default: all of th\
em`});async function openJob(request,ports){const place={project:absolute(ports,request.project),release:absolute(ports,request.output),install:request["install\
-tools"]};const file=join(place.release,planFile);const known=await ports.files.has(file);const plan=known?await readPlan(file,ports):await(await import("./load-EQV2GNOB.js")).
loadPlan(request,ports);const job={...place,plan};if(!known)await ports.files.write(file,`${JSON.stringify(plan,null,2)}
`);const missing=await Promise.all([...plan.roles,...plan.build?[plan.build]:[]].map(async({requirements})=>!await ports.files.has(join(place.release,requirements))));
if(missing.some(Boolean))await(await import("./pins-E5RM5PVA.js")).resolveRoles(job,ports,request);return job}async function readPlan(file,{files}){const plan=await files.
text(file).then(JSON.parse).catch(()=>void 0);if(plan?.schema===1&&Array.isArray(plan.cells)&&Array.isArray(plan.roles))return plan;throw failed({code:"plan-inv\
alid",fact:`${file} is not a plan of schema 1`,fix:"Remove it: it is made again"})}var matrices=plan=>({native:matrix(cellsOf(plan,"native")),client:matrix(cellsOf(
plan,"client"))});var matrix=cells=>JSON.stringify({include:cells.map(({id,runner})=>({id,runner}))});var cellOutcome=(title,job,cells,ports)=>cellTable(title,job,
cells.map(({id})=>id),ports);async function cellTable(title,{release},ids,ports){const made=(await readParts(release,ports)).filter(({cell})=>ids.includes(cell)).
flatMap(({files})=>files);return{outputs:{files:made.map(file=>file.path).join("\n")},table:{title,head:["file","size","sha256"],rows:made.map(file=>[file.path,
formatBytes(file.size),file.sha256.slice(0,16)])}}}export{projectFields,lineFields,cellField,openJob,matrices,cellOutcome,cellTable};
