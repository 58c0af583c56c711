import{isForeign,packageClient,package_client_default}from"./chunk-EGBLSGF5.js";import"./chunk-HSGFZNKN.js";import"./chunk-GXGPRFBN.js";import"./chunk-RWUYYUFN.js";
import"./chunk-2ZHMNPQR.js";import"./chunk-BB6KQHMG.js";import"./chunk-3IKB2J65.js";import"./chunk-FFYFSFM2.js";import"./chunk-X7GN4BFZ.js";
import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
