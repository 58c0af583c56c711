import{sourceOf}from"./chunk-XMEOMBTA.js";import"./chunk-ALXQIE75.js";import{provenanceFile,provenanceOf}from"./chunk-3ZVRBEJF.js";import{lockedBy}from"./chunk-I24WASO3.js";
import{pinsOf}from"./chunk-KISCWQHY.js";import"./chunk-PGAOTQXF.js";import"./chunk-T2ZNKOHL.js";import"./chunk-IGIIPGR7.js";import"./chunk-MZHULVZT.js";
import{optional}from"./chunk-I5Y356ZD.js";import"./chunk-GOHV3YUB.js";var{join}=process.getBuiltinModule("node:path/posix");async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(
project,ports),[server,repository,workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,
provenanceFile),provenanceOf({manifest,manifestDigest:(await files.digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,
ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&
workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
