import{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-FSSZLX73.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";export{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles};
