(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-TX7G7QXK.js");__load("chunk-3KT6W5EK.js");const {provenanceFile,provenanceOf}=__load("chunk-SHS5DUOU.js");const {lockedBy}=__load("chunk-RUMCCMFW.js");const {pinsOf}=__load("chunk-6T47TXRZ.js");__load("chunk-2LB3HFSL.js");__load("chunk-ZXZNDH4H.js");__load("chunk-AIZKPO37.js");__load("chunk-VKGES3S4.js");const {optional}=__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})