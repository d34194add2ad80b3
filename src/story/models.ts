/**
 * The models that explainers show, by the name of their text, and the figures each of them stands on. The models themselves live a floor
 * above, in `src/explainers/`; a test holds the two lists together.
 */
export const models: Readonly<Record<string, readonly string[]>> = {
  "a-chips-working-life": ["ai-chip-training-life", "ai-chip-inference-life"],
  "ten-gigawatts": ["openai-broadcom-power"],
  "the-inference-wall": [
    "hyperscalers-gpu-count-2022",
    "hyperscalers-gpu-count-2023",
    "gpu-shortage-duration",
    "ai-product-gpu-need",
  ],
  "what-if-a-customer-leaves": [
    "coreweave-backlog-share-largest-customer",
    "coreweave-debt-2023-08",
    "coreweave-contracts-2023",
  ],
  "two-roads-to-four-trillion": [
    "nvidia-market-cap-2023",
    "nvidia-market-cap-2024",
    "nvidia-valuation-target",
    "microsoft-valuation-target",
    "world-chip-sales-2024",
    "nvidia-market-share",
  ],
  "how-big-is-seven-trillion": [
    "coreweave-series-b-2023-04",
    "coreweave-texas-investment-2023",
    "coreweave-debt-2023-08",
    "coreweave-valuation-2023",
    "world-chip-sales-2024",
    "nvidia-market-cap-2024",
    "altman-chip-plan-funding-goal",
    "altman-chip-plan-funding-goal-wsj",
  ],
};
