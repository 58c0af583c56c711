var rcodesign={name:"rcodesign",otherwise:"Install it: cargo install --locked --version 0.29.0 apple-codesign"};var openssl={name:"openssl",debian:"openssl",otherwise:"\
Install OpenSSL or LibreSSL"};var alone=["-C","/dev/null"];var signArguments=({signer,chain},{timestamp},path,entitlements)=>["sign",...alone,"--pem-file",signer,
...chain?["--pem-file",chain]:[],"--timestamp-url",timestamp??"none","--code-signature-flags","runtime",...entitlements?["--entitlements-xml-file",entitlements]:
[],"--shallow",path];var sealArguments=({signer,chain},{timestamp},path)=>["sign",...alone,"--pem-file",signer,...chain?["--pem-file",chain]:[],"--timestamp-url",
timestamp??"none",path];var verifyArguments=file=>["verify",...alone,file];var describeArguments=file=>["print-signature-info",...alone,file];var stapleArguments=path=>[
"staple",...alone,path];var kinds={application:{name:"Developer ID Application",usage:"1.3.6.1.5.5.7.3.3",use:"for signing code (extendedKeyUsage codeSigning)",
mark:Buffer.from("060a2a864886f7636406010d","hex")},installer:{name:"Developer ID Installer",usage:"1.2.840.113635.100.4.13",use:"for signing packages (extended\
KeyUsage 1.2.840.113635.100.4.13)",mark:Buffer.from("060a2a864886f7636406010e","hex")}};function certificateRefusal({validFrom,validTo,keyUsage,raw,publicKey},kind,{
notarize},now){const{name,usage,use,mark}=kinds[kind];const ask=`Ask Apple for a ${name} certificate`;if(!(Date.parse(validFrom)<=now&&now<=Date.parse(validTo)))
return{code:"certificate-expired",fact:`the certificate is valid from ${validFrom} to ${validTo}`,fix:"Give one that is valid today; look at the clock of the ma\
chine too"};if(!keyUsage?.includes(usage))return{code:"certificate-use",fact:`the certificate is not ${use}`,fix:ask};if(publicKey.asymmetricKeyType!=="rsa")return{
code:"certificate-use",fact:"the certificate's key is not of RSA, as Apple's are, and rcodesign makes no valid signature with it",fix:ask};if(notarize&&!raw.includes(
mark))return{code:"certificate-use",fact:`Apple's notary takes signatures of a ${name} certificate alone, and this is none`,fix:`${ask}, or leave client.sign-ma\
cos.notarize out`};return void 0}function signRefusal(said,{timestamp}){if(/Time-Stamp Protocol error/.test(said))return{code:"timestamp-unreachable",fact:`no t\
imestamp came from ${timestamp}`,fix:"Run it again; if it stays so, name another server in client.sign-macos.timestamp"};if(/entitlements?/i.test(said)&&/plist/i.
test(said))return{code:"signing-failed",fact:"rcodesign does not read the entitlements",fix:"client.sign-macos.entitlements must name a property list in XML"};return{
code:"signing-failed",fact:"rcodesign did not sign",fix:"Read its message above"}}var ours="This is a fault of rcodesign or of how it was called: report it";function sealRefusal(said,{
timestamp},kind){const verified=kind==="image"?["signature_verifies"]:["checksum_verifies","rsa_signature_verifies","cms_signature_verifies"];if(!verified.every(
word=>new RegExp(`^\\s+${word}: true$`,"m").test(said))||/^\s+\w*_verifies: false$/m.test(said))return{code:"signature-refused",fact:"its signature is not valid",
fix:ours};return unstamped(said,timestamp)}var unstamped=(said,timestamp)=>timestamp&&!/^\s+time_stamp_token:/m.test(said)?{code:"timestamp-refused",fact:"its s\
ignature has no timestamp",fix:"Name another server in client.sign-macos.timestamp"}:void 0;function signatureRefusal(said,{timestamp},seal){if(!/^\s+signature_verifies: true$/m.
test(said)||/^\s+signature_verifies: false$/m.test(said))return{code:"signature-refused",fact:"its signature is not valid",fix:ours};if(!allHave(said,/^\s+flags: CodeSignatureFlags\((.*)\)$/gm,
"RUNTIME"))return{code:"signature-refused",fact:"it is signed without the hardened runtime",fix:ours};const without=unstamped(said,timestamp);if(without)return without;
if(seal&&!(said.includes(`'Info (1): ${seal.info}'`)&&said.includes(`'Resources (3): ${seal.resources}'`)))return{code:"signature-refused",fact:"it does not sea\
l Info.plist and the resources as they are",fix:ours};return void 0}function allHave(said,pattern,word){const found=[...said.matchAll(pattern)];return found.length>
0&&found.every(([,flags=""])=>flags.split(" | ").includes(word))}export{rcodesign,openssl,signArguments,sealArguments,verifyArguments,describeArguments,stapleArguments,certificateRefusal,signRefusal,sealRefusal,signatureRefusal};
