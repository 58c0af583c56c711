import{askIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-2IB7ZCUN.js";import"./chunk-MQVEDT4E.js";import"./chunk-65YQLOXN.js";
import"./chunk-OYWXHERS.js";import"./chunk-FEKWEEXS.js";import"./chunk-PYHYL24P.js";import"./chunk-KY3PMPQH.js";import"./chunk-RZQDJZER.js";
import"./chunk-FWFO4RTD.js";import"./chunk-K2O7LAG3.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-SVDF5MSP.js";
import"./chunk-F7B4FXBT.js";import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SPABB2XP.js";
import"./chunk-TCX4AMOF.js";import"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,refuseByPolicy,resolveChoice,resolveRoles};
