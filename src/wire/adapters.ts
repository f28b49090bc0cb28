import {
  createBackupFiles,
  createBlindSigner,
  createOneTimeCodes,
  createPasswords,
  createPdfPrinter,
  createPictureCleaner,
  createPlanSolver,
  createSeal,
  createSheetPrinter,
} from '#engines'
import {
  createCalendarSource,
  createGroupSource,
  createInventorySource,
  createMatomoHits,
  createRulebookSource,
  createTextSource,
  createUsageFiles,
} from '#sources'

/** What the use cases' ports are plugged with, made once. */
export const inventory = createInventorySource()
export const rulebooks = createRulebookSource()
export const texts = createTextSource()
export const solver = createPlanSolver()
export const calendars = createCalendarSource()
export const backups = createBackupFiles()
export const passwords = createPasswords()
export const codes = createOneTimeCodes()
export const seal = createSeal()
export const reportSeal = createSeal('subtract report key')
export const blindSigner = createBlindSigner()
export const pictures = createPictureCleaner()
export const matomoHits = createMatomoHits()
export const sheets = createSheetPrinter(createPdfPrinter())
export const groupFiles = createGroupSource()
export const usageFiles = createUsageFiles()
