import{verifyEnvironment}from"./chunk-DASTZB6I.js";import"./chunk-ZP2PKEPD.js";import"./chunk-AN3XZYGT.js";import"./chunk-DRP6WFHM.js";import"./chunk-UFYS7GIF.js";
import"./chunk-353JX3JD.js";import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
