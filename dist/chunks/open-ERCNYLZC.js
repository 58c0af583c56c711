import{openImage}from"./chunk-PDH2UXXK.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
