import{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-4ELY6KKD.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";
import"./chunk-SQ6OKIXB.js";export{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles};
