(function(__load,__later,__meta,require){"use strict";const {ReleaseError,flag,secret}=__load("chunk-COHJCBW2.js");const {createPrivateKey}=require("node:crypto");var macosSigningFields={"sign-macos-pkcs12":secret({doc:"For `client.sign-macos`: the certificate with its key, a PKCS#12 file as base64. On the command line: S\
IGN_MACOS_PKCS12"}),"sign-macos-password":secret({doc:"For `client.sign-macos`: its password. On the command line: SIGN_MACOS_PASSWORD"}),"sign-macos-installer-\
pkcs12":secret({doc:"For `client.sign-macos` and the format pkg: the certificate (Developer ID Installer) with its key, a PKCS#12 file as base64. On the command\
 line: SIGN_MACOS_INSTALLER_PKCS12"}),"sign-macos-installer-password":secret({doc:"For `client.sign-macos` and the format pkg: its password. On the command line\
: SIGN_MACOS_INSTALLER_PASSWORD"}),"notary-key":secret({doc:"For `client.sign-macos.notarize`: the private key of App Store Connect's API, the text of the .p8 f\
ile. On the command line: NOTARY_KEY"})};function macosSecrets({notarize},files,request,{host}){let given=name=>request[name]??host.env(variable(name))??"",inputs=[
...new Set(["sign-macos",...files.map(keyFor)])],needed=[...inputs.flatMap(input=>[`${input}-pkcs12`,`${input}-password`]),...notarize?["notary-key"]:[]],base64=input=>given(
`${input}-pkcs12`).replaceAll(/\s+/g,""),notaryKey=notarize?given("notary-key"):"",wrong=[...needed.filter(name=>!given(name)).map(name=>`client.sign-macos need\
s the input ${name} (on the command line ${variable(name)}), which is empty`),...inputs.filter(input=>base64(input)&&!/^[A-Za-z0-9+/]+={0,2}$/.test(base64(input))).
map(input=>`what ${input}-pkcs12 has is no base64`),...notaryKey&&!isNotaryKey(notaryKey)?["what notary-key has is no private key of App Store Connect (ES256, P\
EM)"]:[]];if(wrong.length>0)throw new ReleaseError(wrong.map(fact=>({code:"signing-secret",fact,fix:"Give the secret, or leave clients unsigned with 'unsigned'"})));
let key=input=>({input,pkcs12:Buffer.from(base64(input),"base64"),password:given(`${input}-password`)});return{application:key("sign-macos"),...inputs.includes(
"sign-macos-installer")&&{installer:key("sign-macos-installer")},notaryKey,values:[...needed.map(given),...inputs.map(base64)]}}var keyFor=file=>file.endsWith("\
.pkg")?"sign-macos-installer":"sign-macos",variable=name=>name.toUpperCase().replaceAll("-","_");function isNotaryKey(pem){try{return createPrivateKey(pem).asymmetricKeyDetails?.
namedCurve==="prime256v1"}catch{return!1}}var signingFields={"sign-pkcs12":secret({doc:"For `client.sign`: the certificate with its key, a PKCS#12 file as base64. On the command line: SIGN_PKCS12"}),"si\
gn-password":secret({doc:"For `client.sign`: its password, or the PIN of the token. On the command line: SIGN_PASSWORD"}),...macosSigningFields,unsigned:flag({doc:"\
Sign nothing, in spite of `client.sign` and `client.sign-macos`: for pull requests, which get no secrets"})};function signingSecrets(signing,request,ports){let given=name=>request[name]??
ports.host.env(name.toUpperCase().replace("-","_"))??"",[encoded,password]=[given("sign-pkcs12"),given("sign-password")],base64=encoded.replaceAll(/\s+/g,"");return refuseMissing(
signing,{"sign-pkcs12":base64,"sign-password":password},ports),{pkcs12:Buffer.from(base64,"base64"),password,values:[encoded,base64,password]}}var secretEnvironment=({
by},{host})=>by.kind==="command"?by.environment.flatMap(name=>host.env(name)??[]):[],redact=(text,secrets)=>[...new Set(secrets)].filter(Boolean).sort((a,b)=>b.
length-a.length).reduce((shown,secret2)=>shown.replaceAll(secret2,"***"),text);function refuseMissing({by},given,{host}){let missing=[...(by.kind==="pkcs12"?["s\
ign-pkcs12","sign-password"]:by.kind==="pkcs11"?["sign-password"]:[]).filter(name=>!given[name]).map(name=>`the input ${name} (on the command line ${name.toUpperCase().
replace("-","_")})`),...by.kind==="command"?by.environment.filter(name=>!host.env(name)).map(name=>`the variable ${name}`):[]];if(missing.length>0)throw new ReleaseError(
missing.map(what=>({code:"signing-secret",fact:`client.sign needs ${what}, which is empty`,fix:"Give the secret, or leave clients unsigned with 'unsigned'"})));
if(by.kind==="pkcs12"&&!/^[A-Za-z0-9+/]+={0,2}$/.test(given["sign-pkcs12"]))throw new ReleaseError([{code:"signing-secret",fact:"what sign-pkcs12 has is no base\
64",fix:"Give the file as base64: base64 -w0 certificate.p12"}])}

return{macosSecrets,keyFor,signingFields,signingSecrets,secretEnvironment,redact}})