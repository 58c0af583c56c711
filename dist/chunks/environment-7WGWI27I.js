import{verifyEnvironment}from"./chunk-Z3GOQWXN.js";import"./chunk-NFOAF24Z.js";import"./chunk-AN3XZYGT.js";import"./chunk-LS2SP4WM.js";import"./chunk-Z2V47ZAV.js";
import"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
