import{verifyEnvironment}from"./chunk-53N6JMX2.js";import{verifyFiles}from"./chunk-N4G2DQZZ.js";import"./chunk-TMFSEBDG.js";import"./chunk-AN3XZYGT.js";
import"./chunk-DBPEB6SM.js";import{absolute,command}from"./chunk-6LS5MOD2.js";import{choice,path}from"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";var verify_default=command({name:"verify",summary:"Check a release, and what an environment runs, against the manifest and the pins",description:"Every file of \
release.json must have its sha256. With --environment, every distribution installed there must be one of the pins, with its files as its RECORD says, and the ap\
plication's as the release's wheel has them. Nothing of the environment is run. Each deviation is one line; exit status 1.",fields:{release:path({doc:"The relea\
se folder",default:"release",positional:true}),environment:path({doc:"A virtual environment to compare with the pins"}),role:choice(["client","server"],{doc:"Wh\
ose pins. Default: those that fit best"})},outputs:{deviations:"How many were found"},async run({release,environment,role},ports){const folder=absolute(ports,release);
const ofFiles=await verifyFiles(folder,ports);const ofEnvironment=environment?await verifyEnvironment(absolute(ports,environment),folder,role,ports):void 0;for(const note of ofEnvironment?.
notes??[])ports.reporter.note(`note: ${note}`);const deviations=[...ofFiles,...ofEnvironment?.deviations??[]];const stdout=deviations.length>0?`${deviations.length}\
 deviation${deviations.length>1?"s":""} from ${release}:
`:`${environment?`${environment} runs what ${release} locked (${ofEnvironment?.role})`:`${release} is what its manifest says`}
`;return{stdout,deviations,outputs:{deviations:String(deviations.length)}}}});export{verify_default as default};
