import{publishServer,publish_server_default}from"./chunk-EKMW2NOQ.js";import"./chunk-QL6TY3Y5.js";import"./chunk-Y7KGEKTP.js";import"./chunk-NFOAF24Z.js";
import"./chunk-DALSPFRH.js";import"./chunk-TYP2EF5W.js";import"./chunk-YWVQSDI2.js";import"./chunk-Z2V47ZAV.js";import"./chunk-RSPZUIIR.js";
import"./chunk-ISFQDFIM.js";import"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
