export { NoSuchPage as default } from "../components/NoSuchPage.tsx";
