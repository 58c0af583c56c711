import{loadPlan}from"./chunk-2BIYZ4QK.js";import"./chunk-6LM6VDFK.js";import"./chunk-FFLJBLQO.js";import"./chunk-BWBGRAEY.js";import"./chunk-ZXEPAKPS.js";
import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";
import"./chunk-UROHGVSR.js";import"./chunk-U4VVJXHM.js";import"./chunk-BLTZQMQO.js";import"./chunk-ITQZR676.js";import"./chunk-U5RUR7YT.js";
import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
