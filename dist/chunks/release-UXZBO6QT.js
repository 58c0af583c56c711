import{leaveOut,release_default,theLine}from"./chunk-FLHPWYRQ.js";import"./chunk-4MJR4TYP.js";import"./chunk-MF4IAV6A.js";import"./chunk-QZBGQVNM.js";
import"./chunk-C6NXJK7S.js";import"./chunk-NUA3X3PR.js";import"./chunk-VUZXA67R.js";import"./chunk-WO5MAFXC.js";import"./chunk-P5OUTH4A.js";
import"./chunk-4GJCRKXL.js";import"./chunk-W66LUADW.js";import"./chunk-DZ2O2HT7.js";import"./chunk-RWUYYUFN.js";import"./chunk-7VSTSDZX.js";
import"./chunk-IL7GYZEU.js";import"./chunk-W4Y7KUKS.js";import"./chunk-YNGV7IFG.js";import"./chunk-CEQ4JO7X.js";import"./chunk-OEQNRMS2.js";
import"./chunk-U4VVJXHM.js";import"./chunk-DWOI3XBC.js";import"./chunk-RETD6OCA.js";import"./chunk-6YIZBFBC.js";import"./chunk-IYBHAVSS.js";
import"./chunk-OCO22J27.js";import"./chunk-R63C7IWV.js";import"./chunk-6WIBL32K.js";import"./chunk-64NTGEWJ.js";import"./chunk-XGAYSSG3.js";
import"./chunk-DTFCN6K6.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-O3KRE3RU.js";import"./chunk-QCDK7H2Y.js";
import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{release_default as default,leaveOut,theLine};
