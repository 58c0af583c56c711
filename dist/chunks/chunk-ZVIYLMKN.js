import{cellsOf}from"./chunk-XCKSHHOO.js";import{wheelsOnly}from"./chunk-FMM4MNKO.js";import{digests,readParts}from"./chunk-6IOMZQNL.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/application.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path\
/posix"))}});var import_posix=__toESM(require_posix(),1);var roleWheelsOnly=async({requirements,sdists},release,{files})=>wheelsOnly(await files.text((0,import_posix.join)(release,requirements)),sdists);async function wheelDigests({
plan,release},ports){const skipped=(await readParts(release,ports)).flatMap(part=>part.skipped??[]).map(({path})=>path);return digests(release,cellsOf(plan,"nat\
ive").flatMap(({files})=>files).filter(path=>path.endsWith(".whl")&&!skipped.includes(path)),ports)}export{roleWheelsOnly,wheelDigests};
