(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-MDPUFZJL.js");__load("chunk-DWS2O5AF.js");const {provenanceFile,provenanceOf}=__load("chunk-XET24ETR.js");const {lockedBy}=__load("chunk-3RMX3BF5.js");const {pinsOf}=__load("chunk-4MYP26W7.js");__load("chunk-Q6AZAFSX.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");__load("chunk-M7UOSV6F.js");const {optional}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})