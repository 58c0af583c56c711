import{makeBundle}from"./chunk-KGOY6A5K.js";import"./chunk-HF5FEB42.js";import"./chunk-RNWISMTV.js";import"./chunk-2GM32IWM.js";import"./chunk-GCIPHWDY.js";
import"./chunk-ZZGCJXTI.js";import"./chunk-H6NPEMSZ.js";import"./chunk-U4VVJXHM.js";import"./chunk-BKUHS6DJ.js";import"./chunk-BM6YMAHS.js";
import"./chunk-J6SRWL6A.js";import"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";
import"./chunk-SQ6OKIXB.js";export{makeBundle};
