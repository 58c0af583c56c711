import{leaveOut,release_default,theLine}from"./chunk-J7HEDLAK.js";import"./chunk-Q7U5JCRI.js";import"./chunk-4L5VSFXW.js";import"./chunk-Z564FMWU.js";
import"./chunk-ZSB6FC3R.js";import"./chunk-XDYCA6R5.js";import"./chunk-OWOCS45X.js";import"./chunk-GFQND3PP.js";import"./chunk-GJ67LLNQ.js";
import"./chunk-A6YC2IA6.js";import"./chunk-BLV4Q6VX.js";import"./chunk-WYOKIALS.js";import"./chunk-RWUYYUFN.js";import"./chunk-W7YBXYCZ.js";
import"./chunk-IL7GYZEU.js";import"./chunk-FJRQUXOK.js";import"./chunk-HBTZVYMR.js";import"./chunk-QYBPE6NF.js";import"./chunk-KM4TCILA.js";
import"./chunk-U4VVJXHM.js";import"./chunk-C7YKKULY.js";import"./chunk-JYF3VAUU.js";import"./chunk-ZVZGHTLT.js";import"./chunk-IYBHAVSS.js";
import"./chunk-2TWEIWMI.js";import"./chunk-R63C7IWV.js";import"./chunk-2T6L4G3H.js";import"./chunk-3NOESXBM.js";import"./chunk-JHVNPP4R.js";
import"./chunk-WDV7DHGY.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-FSSZLX73.js";import"./chunk-QO2EN4SJ.js";
import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{release_default as default,leaveOut,theLine};
