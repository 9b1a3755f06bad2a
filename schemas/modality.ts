import { z } from "zod";

export const Modality = z.enum(["actual", "planned", "projected", "proposed", "rejected", "conditional"]).meta({
  id: "Modality",
  description:
    "actual: the source says it is or was so. planned: decided, still to come. projected: a pace or forecast. proposed: put forward. rejected: put forward and refused. conditional: holds only if something else happens.",
});
