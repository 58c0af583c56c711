import{buildNative,build_native_default,requirementOf,roleWheelsOnly,wheelDigests}from"./chunk-5W7S4SAL.js";import"./chunk-DP6Z5HEP.js";import"./chunk-HDVMQKSK.js";
import"./chunk-NFRBC6WL.js";import"./chunk-LSHUKFZ7.js";import"./chunk-3B46FTLR.js";import"./chunk-3AUUJYC7.js";import"./chunk-PYHYL24P.js";
import"./chunk-RZQDJZER.js";import"./chunk-Y5TNO2PV.js";import"./chunk-O547HOD2.js";import"./chunk-ITXPTQST.js";import"./chunk-5W5MQDIH.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{buildNative,build_native_default as default,requirementOf,roleWheelsOnly,wheelDigests};
