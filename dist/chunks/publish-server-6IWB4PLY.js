import{publishServer,publish_server_default}from"./chunk-T5QGHHTH.js";import"./chunk-G2TUCYZO.js";import"./chunk-JHCA5A5U.js";import"./chunk-VPEZQIQ5.js";
import"./chunk-5W7S4SAL.js";import"./chunk-DP6Z5HEP.js";import"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import"./chunk-LSHUKFZ7.js";
import"./chunk-VT3XFIRF.js";import"./chunk-3B46FTLR.js";import"./chunk-3AUUJYC7.js";import"./chunk-PYHYL24P.js";import"./chunk-RZQDJZER.js";
import"./chunk-Y5TNO2PV.js";import"./chunk-O547HOD2.js";import"./chunk-ITXPTQST.js";import"./chunk-4FXMIVM7.js";import"./chunk-5W5MQDIH.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
