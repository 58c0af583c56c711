import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/site.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_posix=__toESM(require_posix(),1);async function tidySite({site},{files}){await files.remove((0,import_posix.join)(site,"bin"));const records=(await files.
list(site)).filter(({path})=>/^[^/]+\.dist-info\/RECORD$/.test(path));for(const{path}of records){const lines=(await files.text((0,import_posix.join)(site,path))).
split("\n");await files.write((0,import_posix.join)(site,path),lines.filter(line=>!/^"?(\.\.\/|bin\/)/.test(line)).join("\n"))}}export{tidySite};
