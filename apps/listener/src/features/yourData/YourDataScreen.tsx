import { AccountSection } from "./AccountSection.tsx";
import { EraseSection } from "./erasure/EraseSection.tsx";
import { ExportSection } from "./ExportSection.tsx";
import { ImportSection } from "./ImportSection.tsx";
import { ParametersSection } from "./parameters/ParametersSection.tsx";
import { PrivacySection } from "./PrivacySection.tsx";

/** What is kept of her, what is done with it, and every way to change that. */
export function YourDataScreen() {
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight md:pr-16">Your data</h1>
      <AccountSection />
      <PrivacySection />
      <ImportSection />
      <ExportSection />
      <ParametersSection />
      <EraseSection />
    </>
  );
}
