import{ReleaseError,flag,secret}from"./chunk-FCKCLZQP.js";var signingFields={"sign-pkcs12":secret({doc:"For `client.sign`: the certificate with its key, a PKCS#12 file as base64. On the command line: SIGN_PKCS12"}),"si\
gn-password":secret({doc:"For `client.sign`: its password, or the PIN of the token. On the command line: SIGN_PASSWORD"}),unsigned:flag({doc:"Sign nothing, in s\
pite of `client.sign`: for pull requests, which get no secrets"})};function signingSecrets(signing,request,ports){const given=name=>request[name]??ports.host.env(
name.toUpperCase().replace("-","_"))??"";const[encoded,password]=[given("sign-pkcs12"),given("sign-password")];const base64=encoded.replaceAll(/\s+/g,"");refuseMissing(
signing,{"sign-pkcs12":base64,"sign-password":password},ports);return{pkcs12:Buffer.from(base64,"base64"),password,values:[encoded,base64,password]}}var secretEnvironment=({
by},{host})=>by.kind==="command"?by.environment.flatMap(name=>host.env(name)??[]):[];var redact=(text,secrets)=>[...new Set(secrets)].filter(Boolean).sort((a,b)=>b.
length-a.length).reduce((shown,secret2)=>shown.replaceAll(secret2,"***"),text);function refuseMissing({by},given,{host}){const wanted=by.kind==="pkcs12"?["sign-\
pkcs12","sign-password"]:by.kind==="pkcs11"?["sign-password"]:[];const missing=[...wanted.filter(name=>!given[name]).map(name=>`the input ${name} (on the comman\
d line ${name.toUpperCase().replace("-","_")})`),...by.kind==="command"?by.environment.filter(name=>!host.env(name)).map(name=>`the variable ${name}`):[]];if(missing.
length>0)throw new ReleaseError(missing.map(what=>({code:"signing-secret",fact:`client.sign needs ${what}, which is empty`,fix:"Give the secret, or leave client\
s unsigned with 'unsigned'"})));if(by.kind==="pkcs12"&&!/^[A-Za-z0-9+/]+={0,2}$/.test(given["sign-pkcs12"]))throw new ReleaseError([{code:"signing-secret",fact:"\
what sign-pkcs12 has is no base64",fix:"Give the file as base64: base64 -w0 certificate.p12"}])}export{signingFields,signingSecrets,secretEnvironment,redact};
