import{askIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-46TNKMNO.js";import"./chunk-ZLGI7V4Q.js";import"./chunk-IDDM4TFA.js";
import"./chunk-3B46FTLR.js";import"./chunk-3AUUJYC7.js";import"./chunk-PYHYL24P.js";import"./chunk-I7CS54ED.js";import"./chunk-RZQDJZER.js";
import"./chunk-4J4Q7VK7.js";import"./chunk-Y5TNO2PV.js";import"./chunk-O547HOD2.js";import"./chunk-ITXPTQST.js";import"./chunk-OW3YQXKN.js";
import"./chunk-4FXMIVM7.js";import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-VR7S47PB.js";import"./chunk-SPABB2XP.js";
import"./chunk-TCX4AMOF.js";import"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,refuseByPolicy,resolveChoice,resolveRoles};
