import{makeBundle}from"./chunk-4JO2HH2K.js";import"./chunk-IDC3IK5X.js";import"./chunk-LUSPNNG6.js";import"./chunk-ZUEZWBYM.js";import"./chunk-54CHMQUG.js";
import"./chunk-N6NZTWHT.js";import"./chunk-AJI47XYA.js";import"./chunk-HNEPB64S.js";import"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";
import"./chunk-RKM437N3.js";import"./chunk-RHIQHEEJ.js";import"./chunk-P3CXBHN4.js";import"./chunk-U4VVJXHM.js";import"./chunk-AWOJ3KYP.js";
import"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{makeBundle};
