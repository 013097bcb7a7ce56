/** The listeners that a fresh Segue comes with, and how to get in as one of them. */
export const demoListeners = [
  { key: "mira", name: "Mira" },
  { key: "jonas", name: "Jonas" },
  { key: "aiko", name: "Aiko" },
  { key: "tomas", name: "Tomas" },
  { key: "new", name: "New here" },
].map(({ key, name }) => ({ key, name, email: `${key}@segue.test` }));

export const demoPassword = "segue-demo";
