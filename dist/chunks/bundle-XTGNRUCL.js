import{makeBundle}from"./chunk-RWP7ZUPI.js";import"./chunk-XDYCA6R5.js";import"./chunk-GFQND3PP.js";import"./chunk-HVWL6AVQ.js";import"./chunk-A6YC2IA6.js";
import"./chunk-U4VVJXHM.js";import"./chunk-C7YKKULY.js";import"./chunk-JYF3VAUU.js";import"./chunk-ZVZGHTLT.js";import"./chunk-4XHSF6QD.js";
import"./chunk-FSSZLX73.js";import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";export{makeBundle};
