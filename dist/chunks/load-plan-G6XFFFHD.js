import{loadPlan}from"./chunk-FKFKLDBW.js";import"./chunk-KA5TO7AW.js";import"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-P3CXBHN4.js";import"./chunk-AJNJL3NE.js";import"./chunk-U4VVJXHM.js";import"./chunk-AWOJ3KYP.js";import"./chunk-FPO7GY2D.js";
import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
