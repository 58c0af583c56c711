import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/caches.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var ccacheEnvironment=({compilerCache,shared,work})=>compilerCache?{CCACHE_DIR:import_node_path.posix.join(shared,
"ccache"),CCACHE_CONFIGPATH:import_node_path.posix.join(work,"ccache.conf"),CCACHE_COMPILERCHECK:"content"}:{};var sccacheEnvironment=({compilerCache,shared,work})=>compilerCache?
{RUSTC_WRAPPER:compilerCache.program,SCCACHE_DIR:import_node_path.posix.join(shared,"sccache"),SCCACHE_SERVER_UDS:import_node_path.posix.join(work,"sccache.sock"),
SCCACHE_CONF:import_node_path.posix.join(work,"sccache.conf")}:{};var stopSccache=(place,tools)=>place.compilerCache?[{do:"run",label:"sccache --stop-server",argv:[
import_node_path.posix.join(tools,"bin/python"),"-I","-c","import subprocess, sys\nsubprocess.run(sys.argv[1:])",place.compilerCache.program,"--stop-server"],cwd:place.
work,env:sccacheEnvironment(place)}]:[];export{ccacheEnvironment,sccacheEnvironment,stopSccache};
