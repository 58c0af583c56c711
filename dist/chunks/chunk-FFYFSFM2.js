import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/core/environment-layout.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path=__toESM(require_node_path(),1);var isWindows=({platform})=>platform==="win32";var programsFolder=(environment,machine)=>import_node_path.posix.
join(environment,isWindows(machine)?"Scripts":"bin");var programIn=(environment,name,machine)=>import_node_path.posix.join(programsFolder(environment,machine),isWindows(
machine)?`${name}.exe`:name);var pythonIn=(environment,machine)=>programIn(environment,"python",machine);var searchPath=(machine,...folders)=>folders.join(isWindows(
machine)?";":":");export{programsFolder,programIn,pythonIn,searchPath};
