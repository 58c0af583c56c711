import{openImage}from"./chunk-2CKWDYMW.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
