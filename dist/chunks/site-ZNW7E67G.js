import"./chunk-SQ6OKIXB.js";import{join}from"node:path";async function tidySite({site},{files}){await files.remove(join(site,"bin"));const records=(await files.list(site)).filter(({path})=>/^[^/]+\.dist-info\/RECORD$/.
test(path));for(const{path}of records){const lines=(await files.text(join(site,path))).split("\n");await files.write(join(site,path),lines.filter(line=>!/^"?(\.\.\/|bin\/)/.
test(line)).join("\n"))}}export{tidySite};
