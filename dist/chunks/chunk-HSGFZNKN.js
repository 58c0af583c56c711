var rcodesign={name:"rcodesign",otherwise:"Install it: cargo install --locked --version 0.29.0 apple-codesign"};var openssl={name:"openssl",debian:"openssl",otherwise:"\
Install OpenSSL or LibreSSL"};var alone=["-C","/dev/null"];var signArguments=({signer,chain},{timestamp},path,entitlements)=>["sign",...alone,"--pem-file",signer,
...chain?["--pem-file",chain]:[],"--timestamp-url",timestamp??"none","--code-signature-flags","runtime",...entitlements?["--entitlements-xml-file",entitlements]:
[],"--shallow",path];var verifyArguments=file=>["verify",...alone,file];var describeArguments=file=>["print-signature-info",...alone,file];var stapleArguments=bundle=>[
"staple",...alone,bundle];var developerId=Buffer.from("060a2a864886f7636406010d","hex");var codeSigning="1.3.6.1.5.5.7.3.3";function certificateRefusal({validFrom,
validTo,keyUsage,raw,publicKey},{notarize},now){if(!(Date.parse(validFrom)<=now&&now<=Date.parse(validTo)))return{code:"certificate-expired",fact:`the certifica\
te is valid from ${validFrom} to ${validTo}`,fix:"Give one that is valid today; look at the clock of the machine too"};if(!keyUsage?.includes(codeSigning))return{
code:"certificate-use",fact:"the certificate is not for signing code (extendedKeyUsage codeSigning)",fix:"Ask Apple for a Developer ID Application certificate"};
if(publicKey.asymmetricKeyType!=="rsa")return{code:"certificate-use",fact:"the certificate's key is not of RSA, as Apple's are, and rcodesign makes no valid sig\
nature with it",fix:"Ask Apple for a Developer ID Application certificate"};if(notarize&&!raw.includes(developerId))return{code:"certificate-use",fact:"Apple's \
notary takes signatures of a Developer ID Application certificate alone, and this is none",fix:"Ask Apple for one, or leave client.sign-macos.notarize out"};return void 0}
function signRefusal(said,{timestamp}){if(/Time-Stamp Protocol error/.test(said))return{code:"timestamp-unreachable",fact:`no timestamp came from ${timestamp}`,
fix:"Run it again; if it stays so, name another server in client.sign-macos.timestamp"};if(/entitlements?/i.test(said)&&/plist/i.test(said))return{code:"signing\
-failed",fact:"rcodesign does not read the entitlements",fix:"client.sign-macos.entitlements must name a property list in XML"};return{code:"signing-failed",fact:"\
rcodesign did not sign",fix:"Read its message above"}}function signatureRefusal(said,{timestamp},seal){const fix="This is a fault of rcodesign or of how it was \
called: report it";if(!/^\s+signature_verifies: true$/m.test(said)||/^\s+signature_verifies: false$/m.test(said))return{code:"signature-refused",fact:"its signa\
ture is not valid",fix};if(!allHave(said,/^\s+flags: CodeSignatureFlags\((.*)\)$/gm,"RUNTIME"))return{code:"signature-refused",fact:"it is signed without the ha\
rdened runtime",fix};if(timestamp&&!/^\s+time_stamp_token:/m.test(said))return{code:"timestamp-refused",fact:"its signature has no timestamp",fix:"Name another \
server in client.sign-macos.timestamp"};if(seal&&!(said.includes(`'Info (1): ${seal.info}'`)&&said.includes(`'Resources (3): ${seal.resources}'`)))return{code:"\
signature-refused",fact:"it does not seal Info.plist and the resources as they are",fix};return void 0}function allHave(said,pattern,word){const found=[...said.
matchAll(pattern)];return found.length>0&&found.every(([,flags=""])=>flags.split(" | ").includes(word))}export{rcodesign,openssl,signArguments,verifyArguments,describeArguments,stapleArguments,certificateRefusal,signRefusal,signatureRefusal};
