(function(__load,__later,__meta,require){"use strict";var rcodesign={name:"rcodesign",otherwise:"Install it: cargo install --locked --version 0.29.0 apple-codesign"},openssl={name:"openssl",debian:"openssl",otherwise:"\
Install OpenSSL or LibreSSL"},alone=["-C","/dev/null"],signArguments=({signer,chain},{timestamp},path,entitlements)=>["sign",...alone,"--pem-file",signer,...chain?
["--pem-file",chain]:[],"--timestamp-url",timestamp??"none","--code-signature-flags","runtime",...entitlements?["--entitlements-xml-file",entitlements]:[],"--sh\
allow",path],sealArguments=({signer,chain},{timestamp},path)=>["sign",...alone,"--pem-file",signer,...chain?["--pem-file",chain]:[],"--timestamp-url",timestamp??
"none",path],verifyArguments=file=>["verify",...alone,file],describeArguments=file=>["print-signature-info",...alone,file],stapleArguments=path=>["staple",...alone,
path],kinds={application:{name:"Developer ID Application",usage:"1.3.6.1.5.5.7.3.3",use:"for signing code (extendedKeyUsage codeSigning)",mark:Buffer.from("060a\
2a864886f7636406010d","hex")},installer:{name:"Developer ID Installer",usage:"1.2.840.113635.100.4.13",use:"for signing packages (extendedKeyUsage 1.2.840.11363\
5.100.4.13)",mark:Buffer.from("060a2a864886f7636406010e","hex")}};function certificateRefusal({validFrom,validTo,keyUsage,raw,publicKey},kind,{notarize},now){let{
name,usage,use,mark}=kinds[kind],ask=`Ask Apple for a ${name} certificate`;if(!(Date.parse(validFrom)<=now&&now<=Date.parse(validTo)))return{code:"certificate-e\
xpired",fact:`the certificate is valid from ${validFrom} to ${validTo}`,fix:"Give one that is valid today; look at the clock of the machine too"};if(!keyUsage?.
includes(usage))return{code:"certificate-use",fact:`the certificate is not ${use}`,fix:ask};if(publicKey.asymmetricKeyType!=="rsa")return{code:"certificate-use",
fact:"the certificate's key is not of RSA, as Apple's are, and rcodesign makes no valid signature with it",fix:ask};if(notarize&&!raw.includes(mark))return{code:"\
certificate-use",fact:`Apple's notary takes signatures of a ${name} certificate alone, and this is none`,fix:`${ask}, or leave client.sign-macos.notarize out`}}
function signRefusal(said,{timestamp}){return/Time-Stamp Protocol error/.test(said)?{code:"timestamp-unreachable",fact:`no timestamp came from ${timestamp}`,fix:"\
Run it again; if it stays so, name another server in client.sign-macos.timestamp"}:/entitlements?/i.test(said)&&/plist/i.test(said)?{code:"signing-failed",fact:"\
rcodesign does not read the entitlements",fix:"client.sign-macos.entitlements must name a property list in XML"}:{code:"signing-failed",fact:"rcodesign did not \
sign",fix:"Read its message above"}}var ours="This is a fault of rcodesign or of how it was called: report it";function sealRefusal(said,{timestamp},kind){return!(kind===
"image"?["signature_verifies"]:["checksum_verifies","rsa_signature_verifies","cms_signature_verifies"]).every(word=>new RegExp(`^\\s+${word}: true$`,"m").test(said))||
/^\s+\w*_verifies: false$/m.test(said)?{code:"signature-refused",fact:"its signature is not valid",fix:ours}:unstamped(said,timestamp)}var unstamped=(said,timestamp)=>timestamp&&
!/^\s+time_stamp_token:/m.test(said)?{code:"timestamp-refused",fact:"its signature has no timestamp",fix:"Name another server in client.sign-macos.timestamp"}:void 0;
function signatureRefusal(said,{timestamp},seal){if(!/^\s+signature_verifies: true$/m.test(said)||/^\s+signature_verifies: false$/m.test(said))return{code:"sign\
ature-refused",fact:"its signature is not valid",fix:ours};if(!allHave(said,/^\s+flags: CodeSignatureFlags\((.*)\)$/gm,"RUNTIME"))return{code:"signature-refused",
fact:"it is signed without the hardened runtime",fix:ours};let without=unstamped(said,timestamp);if(without)return without;if(seal&&!(said.includes(`'Info (1): ${seal.
info}'`)&&said.includes(`'Resources (3): ${seal.resources}'`)))return{code:"signature-refused",fact:"it does not seal Info.plist and the resources as they are",
fix:ours}}function allHave(said,pattern,word){let found=[...said.matchAll(pattern)];return found.length>0&&found.every(([,flags=""])=>flags.split(" | ").includes(
word))}

return{rcodesign,openssl,signArguments,sealArguments,verifyArguments,describeArguments,stapleArguments,certificateRefusal,signRefusal,sealRefusal,signatureRefusal}})