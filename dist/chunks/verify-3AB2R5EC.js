(function(__load,__later,__meta,require){"use strict";const {isImage}=__load("chunk-6D7JKM77.js");const {verifyEnvironment}=__load("chunk-QAG5HD32.js");const {contradictions,readProvenance}=__load("chunk-DWS2O5AF.js");const {provenanceFile}=__load("chunk-XET24ETR.js");__load("chunk-4MYP26W7.js");const {heldTo,readManifest,verifyFiles}=__load("chunk-EDW7AU45.js");__load("chunk-Q6AZAFSX.js");__load("chunk-TDL2BM7T.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");__load("chunk-XWYGLVYB.js");__load("chunk-M7UOSV6F.js");__load("chunk-U4JCZRTN.js");const {isOwn}=__load("chunk-6KOOX2ED.js");const {absolute,choice,command,flag,misconfigured,path,text}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");const {posix}=require("node:path/posix");const {join:join2}=require("node:path/posix");const {join:join3,posix:posix2}=require("node:path/posix");



function bundlesIn(document){return isProvenance(document)?document.attestation_bundles.flatMap(({attestations})=>attestations.flatMap(bundlesIn)):[isAttestation(
document)?bundleOf(document):document]}var bundleOf=({verification_material:{certificate,transparency_entries},envelope:{statement,signature}})=>({mediaType:"ap\
plication/vnd.dev.sigstore.bundle.v0.3+json",verificationMaterial:{certificate:{rawBytes:certificate},tlogEntries:transparency_entries},dsseEnvelope:{payload:statement,
payloadType:"application/vnd.in-toto+json",signatures:[{sig:signature}]}}),isAttestation=document=>isObject(document)&&isObject(document.verification_material)&&
isObject(document.envelope),isProvenance=document=>isObject(document)&&Array.isArray(document.attestation_bundles)&&document.attestation_bundles.every(each=>isObject(
each)&&Array.isArray(each.attestations)),isObject=value=>typeof value=="object"&&value!==null;function covered(verdicts,{manifest,distributions}){let statements=verdicts.filter(verdict=>typeof verdict!="string"),whole=statements.
find(({subjects})=>subjects.some(({sha256})=>sha256===manifest));if(whole)return{covers:"release",signers:[whole.signer],deviations:[]};let each=distributions.map(
({path:path2,sha256})=>({path:path2,signer:statementOf(statements,posix.basename(path2),sha256)?.signer})),[signers,missing]=[each.flatMap(({signer})=>signer??[]),
each.filter(({signer})=>!signer).map(({path:path2})=>`${path2}: no attestation speaks of it`)];if(signers.length>0&&missing.length===0)return{covers:"distributi\
ons",signers,deviations:[]};let refused=verdicts.flatMap(verdict=>typeof verdict=="string"?[verdict]:signers.length>0?[]:[`it speaks of ${verdict.subjects.length}\
 other files, and not of this release.json`]);return{signers:[],deviations:[...[...new Set(refused)].map(why=>`attestation: ${why}`),...signers.length>0?missing:
[]]}}var statementOf=(statements,file,digest)=>statements.find(({subjects})=>subjects.some(({name,sha256})=>name===file&&sha256===digest));var attestationFile="release.json.sigstore.json";function demand({repository,workflow,attestation,trust}){if(!repository&&!workflow&&!attestation)return;let problems=[
...repository&&workflow?[]:[{code:"usage",fact:"an attestation says who made a release, and who it must be was not said",fix:"Name both: --repository OWNER/NAME\
, and --workflow OWNER/NAME/.github/workflows/FILE, which may be that of another repository",where:{key:repository?"--workflow":"--repository"}}],...trust?[]:[{
code:"trust-missing",fact:"whose signatures are trusted was not said",fix:"Write it down once, where there is a network (`gh attestation trusted-root > trusted_\
root.jsonl`), and name it",where:{key:"--trust"}}]];if(!repository||!workflow||!trust)throw misconfigured(problems);return{repository,workflow,trust,...attestation&&
{attestation}}}async function attested(demanded,release,attestable,ports){let{readBundle,readRoot}=await __later("sigstore-VCJGYHOV.js"),roots=await readDocuments(
demanded.trust,ports,document=>readRoot(document.trustedRoot??document)).catch(cause=>{throw untrustworthy(demanded.trust,cause)}),at=demanded.attestation??join(
release,attestationFile);if(!await ports.files.has(at))return{signers:[],deviations:[`release.json: nobody has attested it: there is no ${at}`]};let judge2=bundle=>{
try{return judged(readBundle(bundle,roots),demanded)}catch(error){return`does not hold: ${message(error)}`}},judgeFile=path2=>readDocuments(path2,ports,document=>bundlesIn(
document).map(judge2)).catch(error=>[`cannot be read: ${message(error)}`]),verdicts=(await Promise.all((await filesAt(at,ports)).map(judgeFile))).flat(2);return verdicts.
length>0?covered(verdicts,attestable):{signers:[],deviations:[`release.json: nobody has attested it: there is no attestation in ${at}`]}}function judged(statement,{
repository,workflow}){let{signer}=statement,by=`${signer.workflow??"nobody"} for ${signer.repository??"no repository"}`;if(signer.issuer!==issuerOf(place(repository)))
return`it is by ${by}, on the word of ${signer.issuer??"nobody"}, and not of ${issuerOf(place(repository))}`;if(signer.repository!==place(repository))return`it \
is by ${by}, not for ${place(repository)}`;let[signing="",ref]=[signer.workflow?.replace(/@[^@]*$/,""),signer.workflow?.replace(/^.*@/,"")],[wanted,wantedRef]=place(
workflow).split("@");return signing!==wanted||wantedRef!==void 0&&ref!==wantedRef?`it is by ${by}, not by ${place(workflow)}`:statement}async function filesAt(path2,{
files}){let names=await files.names(path2).catch(()=>{});return names?names.filter(name=>/\.(attestation|provenance|jsonl?)$/.test(name)).map(name=>join(path2,name)):
[path2]}var place=name=>/^https:/.test(name)?name:`https://github.com/${name}`,issuerOf=repository=>{let{origin}=new URL(repository);return origin==="https://gi\
thub.com"?"https://token.actions.githubusercontent.com":`${origin}/_services/token`},contradicted=(signer,{commit,repository})=>[...commit&&signer.commit&&commit!==
signer.commit?[`provenance: it speaks of commit ${commit}, what signed it ran for ${signer.commit}`]:[],...repository&&signer.repository&&!signer.repository.endsWith(
`/${repository}`)?[`provenance: it speaks of ${repository}, what signed it ran for ${signer.repository}`]:[]];async function readDocuments(path2,{files},read){let text2=await files.
text(path2);return documentsIn(text2).map(read)}function documentsIn(text2){try{return[JSON.parse(text2)]}catch{return text2.split(`
`).filter(line=>line.trim()).map(line=>JSON.parse(line))}}var untrustworthy=(path2,cause)=>misconfigured([{code:"trust-malformed",fact:`${path2} is no trusted r\
oot of Sigstore: ${message(cause)}`,fix:"Write it again: `gh attestation trusted-root > trusted_root.jsonl`",where:{key:"--trust"}}]),message=error=>error instanceof
Error?error.message:String(error);var theirs=/^\.git(\/|$)/;async function verifyDeployable(folder,release,{files,...ports}){if(!await files.has(join2(folder,"Procfile"))||!await files.has(join2(
folder,"requirements.txt")))return;let there=(await files.list(folder)).map(({path:path2})=>path2);if(there.some(path2=>path2.includes("/site-packages/")))return;
let{files:listed}=await readManifest(release,{...ports,files}),[root]=listed.flatMap(({path:path2})=>/^(server\/[^/]+\/)Procfile$/.exec(path2)?.[1]??[]);if(!root)
return;let expected=new Map(listed.filter(({path:path2})=>path2.startsWith(root)).map(({path:path2,sha256})=>[path2.slice(root.length),sha256])),found=await Promise.
all([...expected].map(async([path2,sha256])=>{if(!there.includes(path2))return[`${path2}: missing`];let actual=await files.digest(join2(folder,path2));return actual.
sha256===sha256?[]:[`${path2}: sha256 is ${actual.sha256}, the release has ${sha256}`]})),strange=there.filter(path2=>!expected.has(path2)&&!theirs.test(path2)).
map(path2=>`${path2}: is not in the release`);return{role:"server",deviations:[...found.flat(),...strange],notes:[]}}async function identify(release,manifest,asked,demanded,ports){let{application,files}=await readManifest(release,ports),distributions=files.filter(({path:path2})=>path2.
startsWith("wheels/")&&isOwn(application.name,posix2.basename(path2))),{covers,signers,deviations}=demanded?await attested(demanded,release,{manifest,distributions},
ports):{signers:[],deviations:[]},known={by:covers==="release"?"attestation":asked?"sha256":covers??"none",...signers[0]&&{signer:signers[0]}},at=join3(release,
provenanceFile);if(!await ports.files.has(at))return{identity:known,deviations};let{subjects,...claims}=readProvenance(await ports.files.text(at),at),listed=files.
map(({path:path2,sha256})=>[path2,sha256]),differing=[...contradictions({subjects,...claims},{...Object.fromEntries(listed),"release.json":manifest}),...signers.
flatMap(signer=>contradicted(signer,claims))];return{identity:{...known,claims},deviations:[...deviations,...new Set(differing)]}}var fields={release:path({doc:"The release folder",default:"release",positional:!0}),from:text({doc:"Instead of a release folder: an https address, or a folder,\
 that has the files of a release, by their paths or all beside release.json. Manifest, provenance, SBOMs, pins and the wheels of the application are fetched"}),
sha256:text({doc:"The sha256 that its release.json must have",pattern:[/^[0-9a-f]{64}$/,"a sha256"]}),repository:text({doc:"The repository, OWNER/NAME, for whic\
h the release must have been made: it has to be attested then",pattern:[/^(https:\/\/[^/]+\/)?[\w.-]+\/[\w.-]+$/,"OWNER/NAME"]}),workflow:text({doc:"The workflo\
w that must have signed the attestation: OWNER/NAME/.github/workflows/FILE, with @REF or with any",pattern:[/^(https:\/\/[^/]+\/)?[\w.-]+\/[\w.-]+\/[^@\s]+\.ya?ml(@\S+)?$/,
"OWNER/NAME/.github/workflows/FILE"]}),attestation:path({doc:`The attestation of release.json, as \`gh attestation download\` writes it; or of each distribution, \
as an index publishes them (PEP 740). A file, or a folder of them. Default: ${attestationFile} beside release.json`}),trust:path({doc:"Whose signatures are trus\
ted: what `gh attestation trusted-root` writes, or a client trust configuration of Sigstore. Default: RELEASE_ACTIONS_SIGSTORE of the environment"}),environment:path(
{doc:"What is compared with the pins: a virtual environment, a folder with an interpreter's site-packages below it (a slug, the prefix of a package, an unpacked\
 client), an image (the folder or the .tar of its OCI layout), or a folder to deploy"}),role:choice(["client","server"],{doc:"Whose pins. Default: those that fi\
t best"}),wheels:path({doc:"A folder of the pins' wheels, to hold installed files to these too, not only to RECORD"}),json:flag({doc:"Write JSON for monitoring"})},
verify_default=command({name:"verify",summary:"Check a release, and what an environment runs, against the manifest and the pins",description:"Every file of rele\
ase.json must have its sha256. With --repository and --workflow, release.json must be attested by that workflow for that repository. With --environment (a virtu\
al environment, a slug, the prefix of a package, an image, a folder to deploy), every distribution installed there must be one of the pins, with its files as it\
s RECORD says, and the application's as the release's wheel has them. Nothing of the environment is run. Each deviation is one line; exit status 1.",fields,outputs:{
deviations:"How many were found"},async run(request,ports){let demanded=demandedBy(request,ports);if(request.from===void 0)return judge(absolute(ports,request.release),
request.release,{...request,demanded},ports);let{fetchRelease}=await __later("fetch-3EWLT7GL.js"),work=await ports.files.temporary("release");try{let missing=await fetchRelease(
request.from,request.sha256,work,ports,demanded&&!demanded.attestation?[attestationFile]:[]);return await judge(work,request.from,{...request,demanded},ports,missing)}finally{
await ports.files.remove(work)}}});async function judge(folder,name,{sha256,demanded,environment,role,wheels,json},ports,fetched){let manifest=await heldTo(sha256,
folder,ports),{identity,...claimed}=await identify(folder,manifest,sha256!==void 0,demanded,ports),ofFiles=fetched??await verifyFiles(folder,ports),compared=environment?
await compare(absolute(ports,environment),folder,role,wheels&&absolute(ports,wheels),ports):void 0,deviations=[...ofFiles,...claimed.deviations,...compared?.deviations??
[]],notes=[...compared?.notes??[],...identity.by==="distributions"?["attested are the distributions of the application: for release.json and its pins nobody vou\
ches without --sha256"]:[],...fetched&&!demanded&&identity.by==="none"?["neither --sha256 nor --repository was given: nothing says that this is the release that\
 was meant"]:[]],outputs={deviations:String(deviations.length)};if(json)return{stdout:asJson({manifest,identity,...compared&&{role:compared.role}},deviations,notes),
shown:!0,deviations,outputs};for(let note of notes)ports.reporter.note(`note: ${note}`);return{stdout:deviations.length>0?`${deviations.length} deviation${deviations.
length>1?"s":""} from ${name}:
`:`${environment?`${environment} runs what ${name} locked (${compared?.role})`:`${name} is what its manifest says`}
`,deviations,outputs}}function demandedBy({repository,workflow,attestation,trust},ports){let roots=trust??ports.host.env("RELEASE_ACTIONS_SIGSTORE");return demand(
{repository,workflow,attestation:attestation&&absolute(ports,attestation),trust:roots&&absolute(ports,roots)})}async function compare(environment,release,role,wheels,ports){
return await isImage(environment,ports)?compareImage(environment,release,role,wheels,ports):await verifyDeployable(environment,release,ports)??verifyEnvironment(
environment,release,role,ports,wheels)}async function compareImage(image,release,role,wheels,ports){let{unpackImage}=await __later("chunk-6D7JKM77.js"),work=await ports.
files.temporary("image");try{let{environment,deviations,notes,ports:there}=await unpackImage(image,await readManifest(release,ports),release,work,ports),compared=await verifyEnvironment(
environment,release,role,there,wheels);return{...compared,deviations:[...compared.deviations,...deviations],notes:[...compared.notes,...notes]}}finally{await ports.
files.remove(work)}}function asJson(facts,deviations,notes){let parted=deviations.map(line=>({what:line.slice(0,line.indexOf(": ")),fact:line.slice(line.indexOf(
": ")+2)}));return`${JSON.stringify({schema:1,...facts,same:deviations.length===0,deviations:parted,notes},null,1)}
`}

return{default:verify_default}})