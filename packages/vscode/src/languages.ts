/** The ids of the two languages in the manifest. */
export const languages = ['yardstick', 'yardstick-inspection'] as const;
