(function(__load,__later,__meta,require){"use strict";const {posix}=require("node:path");var isWindows=({platform})=>platform==="win32",programsFolder=(environment,machine)=>posix.join(environment,isWindows(machine)?"Scr\
ipts":"bin"),programIn=(environment,name,machine)=>posix.join(programsFolder(environment,machine),isWindows(machine)?`${name}.exe`:name),pythonIn=(environment,machine)=>programIn(
environment,"python",machine),packagesIn=(environment,python,machine)=>posix.join(environment,isWindows(machine)?"Lib":`lib/${/^\d/.test(python)?"python":""}${python}`,
"site-packages"),searchPath=(machine,...folders)=>folders.join(isWindows(machine)?";":":");

return{programsFolder,programIn,pythonIn,packagesIn,searchPath}})