(function(__load,__later,__meta,require){"use strict";const {redact,secretEnvironment,signingSecrets}=__load("chunk-MLYYJDWY.js");const {ensurePrograms}=__load("chunk-NK4OB75C.js");const {lastLines}=__load("chunk-33XI55CY.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");const {failed,timed}=__load("chunk-COHJCBW2.js");const {basename,join}=require("node:path/posix");
function signArguments({password,pkcs12,pkcs11},{timestamp},{name,homepage},from,to){let key=pkcs11?["-pkcs11module",pkcs11.module,"-certs",pkcs11.certificate,"\
-key",pkcs11.key]:["-pkcs12",pkcs12??""],servers=Array.isArray(timestamp)?timestamp.flatMap(address=>["-ts",address]):[];return["sign",...key,"-readpass",password,
"-h","sha256","-n",name,...homepage?["-i",homepage]:[],...servers,"-in",from,"-out",to]}var verifyArguments=(file,roots)=>["verify",...roots?["-CAfile",roots,"-\
TSA-CAfile",roots]:[],"-in",file];function signRefusal(said,{timestamp}){return/Wrong password\?|PIN incorrect|incorrect pin|Login (to token )?failed/i.test(said)?
{code:"signing-password",fact:"the password or PIN of sign-password does not open the key",fix:"Correct the secret; a token may lock itself after a few wrong PI\
Ns"}:/Failed to extract PKCS#12/.test(said)?{code:"signing-secret",fact:"what sign-pkcs12 has is no PKCS#12 file",fix:"Give the file as base64: base64 -w0 certi\
ficate.p12"}:/timestamping failed|(HTTP|CURL) failure/i.test(said)?{code:"timestamp-unreachable",fact:`no timestamp came from ${[timestamp].flat().join(", ")}`,
fix:"Run it again; if it stays so, name another server of whoever issued the certificate in client.sign.timestamp"}:{code:"signing-failed",fact:"osslsigncode di\
d not sign",fix:"Read its message above"}}var notSigned={code:"not-signed",fact:"it has no signature after it was signed",fix:"The command must sign the file th\
at {file} names, in place, and fail where it cannot"};function signatureRefusal(code,said,{timestamp}){if(/^No signature found/m.test(said))return notSigned;if(code!==
0||!/^Signature verification: ok/m.test(said))return certificateRefusal(said);if(timestamp==="none"||/^Timestamp Server Signature verification: ok/m.test(said))
return;let missing=/^Timestamp is not available/m.test(said);return{code:"timestamp-refused",fact:missing?"its signature has no timestamp":"its timestamp is not\
 verified",fix:missing?"Let the command ask for one, or write 'timestamp: none'":"Put the root of the timestamp server into the file that client.sign.roots name\
s"}}function certificateRefusal(said){return/certificate purpose/i.test(said)?{code:"certificate-use",fact:"the certificate is not for signing code (extendedKey\
Usage codeSigning)",fix:"Ask for a code signing certificate; one for a server is none"}:/certificate has expired|certificate is not yet valid/.test(said)?{code:"\
certificate-expired",fact:`the ${/has expired/.test(said)?"certificate has expired":"certificate is not valid yet"}`,fix:"Give one that is valid today; look at \
the clock of the machine too"}:/self-signed certificate|unable to get (local )?issuer|not found in local repository/i.test(said)?{code:"certificate-unknown",fact:"\
the certificate leads to no root that is trusted here",fix:"Name a file with the root, as PEM, in client.sign.roots; certificates between them belong into the P\
KCS#12 file or beside the certificate"}:{code:"signature-refused",fact:"its signature is not valid",fix:"Read the message above"}}var programs=[{name:"osslsigncode",debian:"osslsigncode",otherwise:"Install osslsigncode"}],patience=600,seen=["PATH","HOME","USERPROFILE","SYSTEMROOT","TEMP","\
TMP","LANG","SOFTHSM2_CONF","http_proxy","https_proxy","no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY"];async function openSigner(signing,identity,request,{project,
install},work,ports){let place={signing,identity,secrets:signingSecrets(signing,request,ports),project,work:join(work,"signing")};return await ensurePrograms(programs,
install,ports),file=>timed(`sign ${basename(file)}`,ports,()=>signFile(file,place,ports))}async function signFile(file,place,ports){let{files}=ports,made=join(place.
work,basename(file));await files.makeFolder(place.work);try{await(place.signing.by.kind==="command"?signByHook(file,made,place.signing.by,place,ports):signByTool(
file,made,place,ports)),await verifySignature(made,place,ports);let[unsigned,signed]=[await files.digest(file),await files.digest(made)];return await files.move(
made,file),{unsigned:unsigned.sha256,signed:signed.sha256}}finally{await files.remove(place.work)}}async function signByTool(file,made,place,ports){let{signing,
identity,secrets,project,work}=place,secret=join(work,"secret"),keys={password:join(secret,"password"),...signing.by.kind==="pkcs11"?{pkcs11:{...signing.by,certificate:join(
project,signing.by.certificate)}}:{pkcs12:join(secret,"certificate.p12")}};try{await ports.files.write(keys.password,secrets.password,384),keys.pkcs12&&await ports.
files.write(keys.pkcs12,secrets.pkcs12,384);let{said,finished}=await speak({argv:["osslsigncode",...signArguments(keys,signing,identity,file,made)],inherit:seen},
place,ports);if(finished.code!==0||!await ports.files.has(made))throw refused(file,said,signRefusal(said,signing))}finally{await ports.files.remove(secret)}}async function signByHook(file,made,{
argv,environment},place,ports){await ports.files.copy(file,made);let{said,finished}=await speak({argv:argv.map(word=>word.replaceAll("{file}",made)),cwd:place.project,
inherit:[...seen,...environment],leavesNothing:!0},place,ports);if(finished.code!==0)throw refused(file,said,{code:"signing-failed",fact:`the command of client.\
sign ended with exit code ${finished.code}`,fix:"Read its message above"});if(!await ports.files.has(made))throw refused(file,said,notSigned)}async function verifySignature(made,place,ports){
let{signing,project}=place,{said,finished}=await speak({argv:["osslsigncode",...verifyArguments(made,signing.roots&&join(project,signing.roots))],inherit:seen},
place,ports),refusal=signatureRefusal(finished.code,said,signing);if(refusal)throw refused(made,said,refusal)}async function speak(command,{signing,secrets},ports){
let finished=await ports.processes.run({...command,shown:!1,timeoutSeconds:patience}),late=finished.late?`
It was ended after ${patience} s`:"";return{finished,said:redact(`${finished.stdout}
${finished.stderr}${late}`,[...secrets.values,...secretEnvironment(signing,ports)])}}var refused=(file,said,{code,fact,fix})=>failed({code,fact:`${basename(file)}\
 is not signed: ${fact}
${lastLines(said,20)}
`,fix});

return{openSigner}})