// By name, so that a bundle holds the version and not the whole file.
export { version } from "../../package.json";
