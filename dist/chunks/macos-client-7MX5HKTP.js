(function(__load,__later,__meta,require){"use strict";const {certificateRefusal,describeArguments,sealArguments,sealRefusal,signArguments,signRefusal,signatureRefusal,stapleArguments,verifyArguments}=__load("chunk-4QJJY7J7.js");const {keyFor,macosSecrets,redact}=__load("chunk-MLYYJDWY.js");const {machOs}=__load("chunk-RP3X5YKN.js");__load("chunk-QVBHBBWX.js");const {execute}=__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");const {lastLines}=__load("chunk-33XI55CY.js");const {plist}=__load("chunk-56S4CLWG.js");__load("chunk-HM5DETSA.js");__load("chunk-PC776ZS7.js");const {appFolder}=__load("chunk-6KOOX2ED.js");const {failed,timed}=__load("chunk-COHJCBW2.js");const {createHash}=require("node:crypto");const {basename,join:join4}=require("node:path/posix");const {join}=require("node:path/posix");const {join:join3}=require("node:path/posix");const {createPrivateKey,X509Certificate}=require("node:crypto");const {join:join2}=require("node:path/posix");


function keptBeside(release,name,ending,{files}){let folder=`${release}.notary`,[archive,path]=[join(folder,`${name}.${ending}`),
join(folder,`${name}.json`)];return{archive,async read(made){if(!await files.has(path)||!await files.has(archive))return;let record=await files.text(path).then(
text=>JSON.parse(text)).catch(()=>{});return record?.schema===1&&record.made===made&&(await files.digest(archive)).sha256===record.sha256?record:void 0},write:record=>files.
write(path,`${JSON.stringify(record,null,2)}
`,384)}}async function makeKnown(subject,who,key,ports){let{name,kept,made}=subject,earlier=await kept.read(made),record=earlier??await signed(subject,ports);earlier&&await subject.
takeUp();let[{openNotary},{notarize}]=await Promise.all([__later("service-2PQF5HZO.js"),__later("notarize-7SJLSQ3X.js")]);return await notarize({name,record,
kept,notary:openNotary(who,key,ports),wait:who.wait},ports),await staple(subject,ports),record.programs}async function signed(subject,{files}){let{kept,made}=subject,
programs=await subject.sign();await subject.keep();let record={schema:1,made,sha256:(await files.digest(kept.archive)).sha256,programs};return await kept.write(
record),record}async function staple(subject,{host}){for(let tries=1;;tries++){let{code,said}=await subject.staple();if(code===0)return;if(tries===5)throw failed(
{code:"staple-failed",fact:`the notary has accepted ${subject.name}, and its ticket could not be put into it
${lastLines(said,20)}
`,fix:"Run it again: it goes on with the same submission"});await host.wait(2e3*tries)}}var usualEntitlements=plist({"com.apple.security.cs.allow-unsigned-executable-memory":!0});async function openPkcs12({input,pkcs12,password},work,ports){let at=name=>join2(work,name),{files}=ports;await files.write(at("certificate.p12"),pkcs12,384),await files.
write(at("password"),password,384);let ask=(...what)=>read(["pkcs12","-in",at("certificate.p12"),"-passin",`file:${at("password")}`,...what],input,ports),[signer,
chain]=[pemsOf(await ask("-nodes","-clcerts")),pemsOf(await ask("-nokeys","-cacerts"))],key=signer.find(pem=>pem.includes("PRIVATE KEY"))??"",certificate=signer.
filter(pem=>pem.includes("CERTIFICATE")).map(pem=>new X509Certificate(pem)).find(each=>key&&each.checkPrivateKey(createPrivateKey(key)));if(!certificate)throw noPkcs12(
input);return await files.write(at("signer.pem"),`${key}
${certificate.toString()}`,384),chain.length>0&&await files.write(at("chain.pem"),`${chain.join(`
`)}
`),{files:{signer:at("signer.pem"),chain:chain.length>0?at("chain.pem"):""},certificate}}var pemsOf=text=>text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g)??
[];async function read(args,input,{processes}){let run=more=>processes.run({argv:["openssl",...args,...more],inherit:["PATH","HOME"],shown:!1,timeoutSeconds:60}),
first=await run([]),finished=first.code!==0&&/unsupported/i.test(first.stderr)?await run(["-legacy"]):first;if(finished.code===0)return finished.stdout;throw/mac verify (failure|error)|invalid password/i.
test(finished.stderr)?failed({code:"signing-password",fact:`the password of ${input}-password does not open the key`,fix:"Correct the secret"}):noPkcs12(input)}
var noPkcs12=input=>failed({code:"signing-secret",fact:`what ${input}-pkcs12 has is no PKCS#12 file with a certificate and its key`,fix:"Give the file as base64\
: base64 -w0 certificate.p12"});var patience=120,seen=["PATH","HOME","TMPDIR","SSL_CERT_FILE","http_proxy","https_proxy","no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY"];async function withKey(key,{
work},ports,does){try{let{files,certificate}=await openPkcs12(key,work,ports);return await does(files,certificate)}finally{await ports.files.remove(work)}}async function speak(args,{
secrets},{processes}){let finished=await processes.run({argv:["rcodesign",...args],inherit:seen,shown:!1,timeoutSeconds:patience});return{...finished,said:redact(
`${finished.stdout}
${finished.stderr}${finished.late?`
It was ended after ${patience} s`:""}`,secrets.values)}}var refused=(path,said,{code,fact,fix})=>failed({code,fact:`${path} is not signed: ${fact}
${lastLines(said,20)}
`,fix});async function sealFile(file,key,place,ports){let{files}=ports,unsigned=await files.digest(file),made=await speak(sealArguments(key,place.signing,file),place,ports);
if(made.code!==0)throw refused(file,made.said,signRefusal(made.said,place.signing));let described=await speak(describeArguments(file),place,ports),refusal=sealRefusal(
described.said,place.signing,file.endsWith(".pkg")?"package":"image");if(refusal)throw refused(file,described.said,refusal);return{unsigned:unsigned.sha256,signed:(await files.
digest(file)).sha256}}async function openMacosSigner(signing,secrets,project,work,ports){let place={signing,secrets,work:join3(work,"signing")},{application:application2,installer}=secrets,
entitlements=signing.entitlements?await ports.files.text(join3(project,signing.entitlements)):usualEntitlements,certificates={"sign-macos":await accepted(application2,
place,ports),"sign-macos-installer":installer?await accepted(installer,place,ports):""};return{certificate:file=>certificates[keyFor(file)],entitlements,sign:(bundle,launcher)=>withKey(
application2,place,ports,files=>signBundle({bundle,launcher,files,entitlements},place,ports)),seal:file=>withKey(file.endsWith(".pkg")&&installer?installer:application2,
place,ports,key=>sealFile(file,key,place,ports)),staple:path=>speak(stapleArguments(path),place,ports)}}async function accepted(key,place,ports){let certificate=await withKey(
key,place,ports,async(_,certificate2)=>certificate2),installs=key.input==="sign-macos-installer",refusal=certificateRefusal(certificate,installs?"installer":"ap\
plication",place.signing,ports.host.now());if(refusal)throw refused(installs?"the package":"the client","",refusal);return certificate.fingerprint256}async function signBundle({
bundle,launcher,files:key,entitlements},place,ports){let{files}=ports,found=await programsIn(bundle,ports),unsigned=await digestsOf(found.map(({path})=>path),bundle,
ports),file=join3(place.work,"entitlements.plist");await files.write(file,entitlements);for(let{path,starts}of insideOut(found,launcher))await signOne(join3(bundle,
path),key,starts?file:void 0,place,ports);await recordAnew(bundle,ports),await signOne(bundle,key,file,place,ports),await verify(bundle,launcher,found.map(({path})=>path),
place,ports);let signed2=await digestsOf(found.map(({path})=>path),bundle,ports);return Object.fromEntries(found.map(({path})=>[path,{unsigned:unsigned[path]??"",
signed:signed2[path]??""}]))}async function recordAnew(bundle,ports){let sites=new Set((await ports.files.list(bundle)).flatMap(({path})=>/^(.*\/site-packages)\/[^/]+\.dist-info\/RECORD$/.
exec(path)?.[1]??[]));await execute([...sites].map(site=>({do:"record-site",site:join3(bundle,site),sources:!0})),ports)}var insideOut=(found,launcher)=>{let depth=({
path})=>path.split("/").length;return found.filter(({path})=>path!==launcher).sort((a,b)=>depth(b)-depth(a))};async function programsIn(bundle,{files}){let all=(await files.
list(bundle)).filter(({kind})=>kind==="file");return(await Promise.all(all.map(async({path})=>({path,is:machOs(Buffer.from(await files.bytes(join3(bundle,path))))})))).
filter(({is})=>is.length>0).map(({path,is})=>({path,starts:is.some(({program})=>program)}))}async function digestsOf(paths,bundle,{files}){return Object.fromEntries(
await Promise.all(paths.map(async path=>[path,(await files.digest(join3(bundle,path))).sha256])))}async function signOne(path,key,entitlements,place,ports){let{
code,said}=await speak(signArguments(key,place.signing,path,entitlements),place,ports);if(code!==0)throw refused(path,said,signRefusal(said,place.signing))}async function verify(bundle,launcher,paths,place,ports){
let{files}=ports,list=join3(bundle,"Contents/_CodeSignature/CodeResources"),seal={info:(await files.digest(join3(bundle,"Contents/Info.plist"))).sha256,resources:(await files.
digest(list)).sha256};for(let path of paths)await verifyOne(join3(bundle,path),path===launcher?seal:void 0,place,ports);await verifySeal(bundle,launcher,await files.
text(list),ports)}async function verifyOne(path,seal,place,ports){let pages=await speak(verifyArguments(path),place,ports),described=await speak(describeArguments(
path),place,ports),refusal=pages.code!==0||described.code!==0?{code:"signature-refused",fact:"its signature is not valid",fix:"Read the message above"}:signatureRefusal(
described.said,place.signing,seal);if(refusal)throw refused(path,pages.code===0?described.said:pages.said,refusal)}async function verifySeal(bundle,launcher,list,{
files}){let all=(await files.list(bundle)).filter(({path})=>![launcher,"Contents/Info.plist","Contents/_CodeSignature/CodeResources"].includes(path));for(let{path}of all){
let hash=Buffer.from((await files.digest(join3(bundle,path))).sha256,"hex").toString("base64");if(!list.includes(hash))throw refused(path,"",{code:"signature-re\
fused",fact:"the signature of the application does not seal it",fix:"This is a fault of rcodesign: report it"})}}async function openMacosClient(client,ports){let{cell,signing,request,job,work}=client,secrets=macosSecrets(signing,cell.files,request,ports),signer=await openMacosSigner(
signing,secrets,job.project,work,ports),{notarize}=signing,[known,named]=[notarize?"sign and notarize":"sign",cell.identity.name],ask=async subject=>notarize?makeKnown(
subject,notarize,secrets.notaryKey,ports):subject.sign();return{settle:(bundle,launcher)=>timed(`${known} ${named}`,ports,async()=>ask(await application(bundle,
launcher,{client,signer},ports))),seal:file=>timed(`${known} ${basename(file)}`,ports,async()=>Object.values(await ask(await packed(file,{client,signer},ports)))[0])}}
var beside=({client:{job}})=>job.becomes??job.release,keptApplication=(place,ports)=>keptBeside(beside(place),place.client.cell.id,"zip",ports);async function application(bundle,launcher,place,ports){
let{client:{cell,job,work},signer}=place,[kept,folder,opened]=[keptApplication(place,ports),appFolder(cell.identity.name),join4(work,"submitted")];return{name:`${folder}\
 ${job.plan.application.version}`,kept,made:await madeFrom(bundle,place,ports),sign:()=>signer.sign(bundle,launcher),keep:()=>execute([{do:"archive",from:bundle,
to:kept.archive,root:folder,epoch:job.plan.epoch}],ports),async takeUp(){await execute([{do:"extract",archive:kept.archive,to:opened},{do:"remove",path:bundle}],
ports),await ports.files.move(join4(opened,folder),bundle)},staple:()=>signer.staple(bundle)}}async function madeFrom(bundle,{client,signer},{files}){let hash=createHash(
"sha256").update(JSON.stringify([signer.certificate(bundle),signer.entitlements,client.signing.timestamp]));for(let{path,mode}of await files.list(bundle))hash.update(
`${path}\0${mode&64}\0${(await files.digest(join4(bundle,path))).sha256}
`);return hash.digest("hex")}async function packed(file,place,ports){let{client:{cell,job,signing},signer}=place,{files}=ports,name=basename(file),kept=keptBeside(
beside(place),name,name.slice(name.lastIndexOf(".")+1),ports),inside=signing.notarize?(await files.digest(keptApplication(place,ports).archive)).sha256:"";return{
name,kept,made:createHash("sha256").update(JSON.stringify([inside,cell.identity,job.plan.application.version,signer.certificate(file),signing.timestamp])).digest(
"hex"),sign:async()=>({[name]:await signer.seal(file)}),keep:()=>files.copy(file,kept.archive),takeUp:()=>files.copy(kept.archive,file),staple:()=>signer.staple(
file)}}

return{openMacosClient}})