import{localHost,localPorts}from"./chunk-OTARV5BS.js";import"./chunk-6VCWRG32.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{localHost,localPorts};
