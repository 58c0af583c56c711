import{loadPlan}from"./chunk-KFBNZUVF.js";import"./chunk-JWNOEARF.js";import"./chunk-VUGCXN3X.js";import"./chunk-U4VVJXHM.js";import"./chunk-BKUHS6DJ.js";
import"./chunk-IYBHAVSS.js";import"./chunk-J6SRWL6A.js";import"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";
import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
