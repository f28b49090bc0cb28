export * from './recommendation.ts'
