import{packageClient,package_client_default}from"./chunk-43GFIKFN.js";import"./chunk-Y7KGEKTP.js";import"./chunk-DALSPFRH.js";import"./chunk-TYP2EF5W.js";
import"./chunk-2QLWSFVO.js";import"./chunk-YWVQSDI2.js";import"./chunk-Z2V47ZAV.js";import"./chunk-RSPZUIIR.js";import"./chunk-ISFQDFIM.js";
import"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,packageClient};
