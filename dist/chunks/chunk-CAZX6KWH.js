var{posix}=process.getBuiltinModule("node:path"),isWindows=({platform})=>platform==="win32",programsFolder=(environment,machine)=>posix.join(environment,isWindows(
machine)?"Scripts":"bin"),programIn=(environment,name,machine)=>posix.join(programsFolder(environment,machine),isWindows(machine)?`${name}.exe`:name),pythonIn=(environment,machine)=>programIn(
environment,"python",machine),searchPath=(machine,...folders)=>folders.join(isWindows(machine)?";":":");export{programsFolder,programIn,pythonIn,searchPath};
